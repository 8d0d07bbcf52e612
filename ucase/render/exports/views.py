"""The views of the SQLite export. What each shows is said by ``export.view.<name>``, also in the file."""

from typing import NamedTuple


class View(NamedTuple):
    """One view: the tables that it needs, and what it selects."""

    tables: tuple[str, ...]
    sql: str


VIEWS = {
    "open_cases": View(
        ("cases",), """SELECT * FROM cases WHERE stage IN ('candidate', 'intake', 'support', 'aftercare')"""
    ),
    "cases_per_wijk": View(
        ("cases",),
        """SELECT wijk_code, wijk, stage, count(*) AS cases
           FROM cases GROUP BY wijk_code, wijk, stage ORDER BY wijk_code, wijk, stage""",
    ),
    "days_in_support": View(
        ("cases",),
        """SELECT "case", wijk, project, opened_on, settled_on, closed_on,
                  CAST(julianday(settled_on) - julianday(opened_on) AS INTEGER) AS days_to_settling,
                  CAST(julianday(closed_on) - julianday(opened_on) AS INTEGER) AS days_to_closing
           FROM cases""",
    ),
    "contacts_per_month": View(
        ("contacts",),
        """SELECT substr(happened_on, 1, 7) AS month, channel, outcome, count(*) AS contacts,
                  sum(minutes) AS minutes
           FROM contacts GROUP BY month, channel, outcome ORDER BY month, channel, outcome""",
    ),
    "check_ins_kept": View(
        ("followups",),
        """SELECT substr(due_on, 1, 7) AS month, state, count(*) AS check_ins,
                  sum(ended_on > due_on) AS after_the_day, sum(moved > 0) AS moved
           FROM followups GROUP BY month, state ORDER BY month, state""",
    ),
    "needs_per_tier": View(
        ("needs",),
        """SELECT kind, solved_by, count(*) AS needs, sum(came_back > 0) AS came_back,
                  sum(resolved_on IS NULL) AS still_open
           FROM needs GROUP BY kind, solved_by ORDER BY kind, solved_by""",
    ),
    "zrm_change": View(
        ("scores",),
        """SELECT resident, "case", edition, domain, min(measured_on) AS first_on,
                  max(measured_on) AS last_on, first AS first_level, last AS last_level,
                  last - first AS change
           FROM (SELECT *,
                        first_value(level) OVER (PARTITION BY resident, edition, domain
                                                 ORDER BY measured_on, measurement) AS first,
                        last_value(level) OVER (PARTITION BY resident, edition, domain
                                                ORDER BY measured_on, measurement
                                                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
                            AS last
                 FROM scores)
           GROUP BY resident, edition, domain HAVING count(*) > 1""",
    ),
}

SELECT count(*) AS count_1 
FROM "case" LEFT OUTER JOIN relocation ON relocation.case_id = "case".id LEFT OUTER JOIN area ON area.id = "case".area_id 
WHERE "case".stage IN ('candidate', 'intake', 'support', 'aftercare') AND (relocation.id IS NOT NULL OR (SELECT min(deadline.due) AS min_1 
FROM deadline 
WHERE deadline.case_id = "case".id AND deadline.kind IN ('latest-move-out', 'landlord-notice-term', 'tenant-notice-term', 'key-handover') AND deadline.done_on IS NULL AND NOT deadline.withdrawn AND "case".stage IN ('candidate', 'intake', 'support', 'aftercare')) IS NOT NULL) AND (%(every)s::BIGINT IS NOT NULL OR (SELECT min(deadline.due) AS min_2 
FROM deadline 
WHERE deadline.case_id = "case".id AND deadline.kind IN ('latest-move-out', 'landlord-notice-term', 'tenant-notice-term', 'key-handover') AND deadline.done_on IS NULL AND NOT deadline.withdrawn AND "case".stage IN ('candidate', 'intake', 'support', 'aftercare')) <= %(until)s::DATE) AND (%(no_home)s::BIGINT IS NULL OR relocation.route IS NULL OR (relocation.route NOT IN ('stay', 'rest-dwelling')) AND relocation.to_place IS NULL) AND (%(project)s::BIGINT IS NULL OR "case".project_id = %(project)s::BIGINT) AND (%(manager)s::BIGINT IS NULL OR "case".manager_id = %(manager)s::BIGINT) AND (%(area)s::BIGINT IS NULL OR area.id = %(area)s::BIGINT OR area.wijk_id = %(area)s::BIGINT OR area.parent_id = %(area)s::BIGINT)

"""The help texts."""

TEXTS = {
    "help.ucase": (
        "Keep track of cases during herstructurering: intake, contacts, check-ins and figures per wijk."
    ),
    "help.ucase.examples": (
        "  ucase demo\n"
        '  ucase intake --name "Jan van der Berg" --wijk Overvecht --about "worries about the rent"\n'
        "  ucase followup --due"
    ),
    "help.intake": (
        "Open a case for a household. Without options ucase asks the questions; with options or --from it "
        "asks nothing."
    ),
    "help.intake.examples": (
        "  ucase intake\n"
        '  ucase intake --name "Fatima El Idrissi" --postcode 3562ab --house-number "12 bis A" --wijk Overvecht\n'
        "  ucase intake --from households.json"
    ),
    "help.show": "One case on one screen: who, where, stage, worries, check-ins and what happened.",
    "help.show.examples": "  ucase show UC-0001\n  ucase show 1 --json",
    "help.contact": "Log contacts and read them back.",
    "help.contact.add": (
        "Log what was said and done: one command after a visit. Without a text the editor opens."
    ),
    "help.contact.add.examples": (
        '  ucase contact add UC-0001 "Had coffee, talked about the boxes" --done F-0003 --next +2w\n'
        '  ucase contact add 1 "Did not open" --outcome no-show --date yesterday'
    ),
    "help.contact.list": "The contacts, newest first.",
    "help.contact.list.examples": "  ucase contact list UC-0001\n  ucase contact list --since 1-11-2026 --mine",
    "help.followup": (
        "The check-ins: what is open, what is due and what is overdue. Without a verb, a list."
    ),
    "help.followup.examples": (
        "  ucase followup --due\n  ucase followup --within 7d --wijk Overvecht\n  ucase followup done F-0001"
    ),
    "help.followup.add": "Plan a check-in.",
    "help.followup.add.examples": (
        '  ucase followup add UC-0001 +2w\n  ucase followup add 1 "next week tuesday" --purpose "keys"'
    ),
    "help.followup.done": "Tick off a check-in.",
    "help.followup.done.examples": '  ucase followup done F-0001 --note "going well"',
    "help.followup.skip": "Skip a check-in, with the reason.",
    "help.followup.skip.examples": '  ucase followup skip F-0001 --because "on holiday"',
    "help.followup.move": "Move a check-in; the date it had is kept.",
    "help.followup.move.examples": '  ucase followup move F-0001 "in 3 days"',
    "help.followup.show": "One check-in with every date it has had.",
    "help.followup.show.examples": "  ucase followup show F-0001",
    "help.case": "The cases: list, change, close, reopen.",
    "help.case.list": "The cases, open ones first.",
    "help.case.list.examples": (
        "  ucase case list --wijk Overvecht --stage support\n  ucase case list --mine --no-contact 30"
    ),
    "help.case.edit": "Change what was written of a case. An empty value empties a field.",
    "help.case.edit.examples": (
        '  ucase case edit UC-0001 --phone "030 1234567" --worries rent,dust\n'
        "  ucase case edit 1 --stage aftercare --settled yesterday"
    ),
    "help.case.close": "Close a case, with the reason. Open check-ins end with it.",
    "help.case.close.examples": '  ucase case close UC-0001 --because "back in their own home"',
    "help.case.reopen": "Reopen a closed case, with the reason. The earlier closing is kept.",
    "help.case.reopen.examples": '  ucase case reopen UC-0001 --because "new rent arrears"',
    "help.report": "Figures.",
    "help.report.wijk": (
        "Per wijk: open cases per stage, opened, closed, overdue, silent, contacts and lead time. "
        "A subwijk, buurt or other name counts with the wijk it lies in."
    ),
    "help.report.wijk.examples": (
        "  ucase report wijk\n  ucase report wijk Kanaleneiland --since 1-1-2026 --until 30-6-2026"
    ),
    "help.area": "Wijken and buurten. Those of Utrecht ship with it, with year and source.",
    "help.area.add": "Add an area.",
    "help.area.add.examples": (
        "  ucase area add Liendert --within Amersfoort\n"
        '  ucase area add "De Ganskuijl" --kind buurt --within Liendert --alias Ganskuijl'
    ),
    "help.area.list": "The areas on the list.",
    "help.area.list.examples": "  ucase area list",
    "help.init": (
        "Make the case file, say who you are and in which language you work. Not obligatory: the first "
        "intake makes the file as well."
    ),
    "help.init.examples": '  ucase init --manager "Noor Voorbeeld" --lang en\n  ucase init --db ~/casework/cases.db',
    "help.demo": "Build a throw-away file with invented people and show it. Leaves your own file alone.",
    "help.demo.examples": "  ucase demo\n  ucase demo --seed 7",
    # general options
    "option.db": "Case file or PostgreSQL URL (else UCASE_DB, the configuration, or the usual place).",
    "option.today": "Pretend that it is this day (also UCASE_TODAY).",
    "option.output": "table, plain, json, jsonl or csv. Else a table on a terminal and plain in a pipe.",
    "option.json": "The same as --output json.",
    "option.lang": "Language: nl or en (also UCASE_LANG).",
    "option.anon": "Hide names and texts, for a shared screen.",
    "option.no_input": "Never ask anything (also UCASE_NO_INPUT).",
    "option.help": "Show this explanation.",
    "option.version": "Show the version.",
    "option.install_completion": "Install completion with TAB for this shell.",
    "option.show_completion": "Show the code for completion with TAB.",
    # arguments and own options
    "option.case": "The case, such as UC-0001 or 1.",
    "option.only_case": "Of this case only.",
    "option.followup_ref": "The check-in, such as F-0001 or 1.",
    "option.when": "The day: 3-12-2026, 3 dec, tomorrow, +10d, in 2 weeks, next week tuesday.",
    "option.contact_text": "What was said and done; - reads it from standard input.",
    "option.wijken": "These wijken only.",
    "option.area_name": "The name of the area.",
    "option.because": "The reason.",
    "option.in_wijk": "In this wijk, subwijk or buurt only.",
    "option.of_manager": "Of this case manager only.",
    "option.mine": "Mine only.",
    "option.project_ref": "The project: its name or P-0001.",
    "option.household_ref": 'The household: H-0012, its case UC-0001, or the address "3562 AB 12 bis".',
    "option.in_project": "In this project only.",
    "option.in_stage": "In this stage only: candidate, intake, support, aftercare, closed, declined.",
    "option.limit": "At most this many rows.",
    "option.all": "All rows.",
    "option.due": "What is due today or overdue.",
    "option.within": "What is due within this span, such as 7d or 2w, and what is overdue.",
    "option.exit_code": "Exit code 10 when something is overdue.",
    "option.purpose": "What for.",
    "option.note": "What came of it.",
    "option.name": "Name of the resident, with tussenvoegsel.",
    "option.postcode": "Postcode.",
    "option.house_number": "House number, with an addition if there is one.",
    "option.addition": "Addition to the house number.",
    "option.wijk": "Wijk (a subwijk, buurt or other name will do).",
    "option.buurt": "Buurt.",
    "option.about": "What is going on, in the resident's own words.",
    "option.worries": "Worries, with commas: neighbours, rent, where-to-go, dust, privacy, other.",
    "option.birth_year": "Year of birth.",
    "option.phone": "Phone number.",
    "option.email": "E-mail address.",
    "option.language": "Language in which you speak with each other.",
    "option.preferred_channel": "Prefers: home-visit, phone, office, message, other.",
    "option.project": "Project; a new name makes a new project.",
    "option.source": "Who pointed the household out: survey, key-figure, corporation, neighbourhood-team, self, other.",
    "option.followup": "First check-in (else in 2 weeks), or none.",
    "option.no_followup": "Plan no first check-in.",
    "option.manager": "Case manager; at an intake else you.",
    "option.opened": "Day on which the case opened; at an intake else today.",
    "option.settled": "Day on which the household was settled again.",
    "option.stage": "Stage: candidate, intake, support, aftercare.",
    "option.from": "JSON from a file, or - for standard input: an object, a list, or an object per line.",
    "option.from_one": "Fields from a JSON file, or - for standard input; what is on the line goes first.",
    "option.allow_duplicate": "Open it even if the household seems to be there already.",
    "option.dry_run": "Only look: everything is checked, nothing is kept.",
    "option.contact_date": "Day of the contact (else today).",
    "option.channel": "How: home-visit, phone, office, message, other. Else home-visit.",
    "option.outcome": "How it went: reached, no-show, refused. Else reached.",
    "option.minutes": "Duration in minutes.",
    "option.confidential": "Confidential: never goes to others.",
    "option.next": "Plan the next check-in.",
    "option.done": "The check-in that is done with this.",
    "option.since": "From this day.",
    "option.until": "Up to and including this day.",
    "option.on": "The day (else today).",
    "option.kind": "Kind: municipality, wijk, subwijk, buurt. Else wijk.",
    "option.no_contact": "Open cases in which nobody was spoken to for that long, such as 30 or 6w.",
    "option.within_area": "The area it lies in.",
    "option.code": "CBS code.",
    "option.year": "Year of the division.",
    "option.alias": "Another name; may be given more often.",
    "option.me": "Your name, as it will stand with your cases.",
    "option.plain": "An ordinary, unencrypted file (for now every file is).",
    "option.seed": "Another number, other invented people.",
}

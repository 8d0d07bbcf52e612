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
    "help.show": "One case on one screen: what is urgent, who and where, plan, network, move and what happened.",
    "help.show.examples": "  ucase show UC-0001\n  ucase show 1 --json",
    "help.today": "What there is today, on one screen: overdue, due, appointments, deadlines, who has nowhere to go, signals, who is silent, and drafts. Your own when it is known who you are.",
    "help.today.examples": "  ucase today\n  ucase today --week\n  ucase today --team --json",
    "help.pulse": "A finger on the pulse: which households need a human look, and why. Without a verb a list. The rules and their thresholds are in ucase settings; ucase puts a label on nobody.",
    "help.pulse.examples": '  ucase pulse --mine\n  ucase pulse why UC-0001\n  ucase pulse note UC-0001 "two months behind with the rent" --kind rent-arrears',
    "help.pulse.why": "Why a household is on the list: the rule, what was seen and when.",
    "help.pulse.why.examples": "  ucase pulse why UC-0001\n  ucase pulse why 1 --json",
    "help.pulse.note": "Write down what you heard between two check-ins. Kinds: rent-arrears, nuisance, crisis, resident-says, other.",
    "help.pulse.note.examples": '  ucase pulse note UC-0001 "two months behind with the rent" --kind rent-arrears\n  ucase pulse note 1 --kind nuisance --on yesterday',
    "help.pulse.handle": "Write down what was done about the signals of a case. That silences exactly these signals; a later one speaks again.",
    "help.pulse.handle.examples": '  ucase pulse handle UC-0001 --because "called, a payment plan was made"',
    "help.calendar": "What is planned, for the calendar on your telephone or computer.",
    "help.calendar.export": "The check-ins, appointments and deadlines as a calendar file (iCalendar), without names. Importing the same file again later brings the calendar up to date: what was moved shifts, what was done goes away. Without FILE to standard output.",
    "help.calendar.export.examples": "  ucase calendar export my-calendar.ics --mine\n  ucase calendar export - --since 1-1-2027",
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
        "  ucase case list --wijk Overvecht --stage support\n  ucase case list --mine --no-contact 30\n  ucase case list --name yildiz"
    ),
    "help.case.edit": "Change what was written of a case. An empty value empties a field. Without a field the editor opens on what is going on.",
    "help.case.edit.examples": (
        '  ucase case edit UC-0001 --phone "030 1234567" --worries rent,dust\n'
        "  ucase case edit 1 --stage aftercare --settled yesterday"
    ),
    "help.case.close": "Close a case, with the reason. Open check-ins end with it.",
    "help.case.close.examples": '  ucase case close UC-0001 --because "back in their own home"',
    "help.case.reopen": "Reopen a closed case, with the reason. The earlier closing is kept.",
    "help.case.reopen.examples": '  ucase case reopen UC-0001 --because "new rent arrears"',
    "help.project": "The projects: dwellings that are renovated or demolished as one, with their phases.",
    "help.project.add": "Add a project. Only the name is needed; the rest may come later.",
    "help.project.add.examples": (
        '  ucase project add "Zamenhofdreef 1-200" --wijk Overvecht --corporation Portaal '
        "--kind renovation-occupied\n"
        '  ucase project add "De Gaard" --threshold 70 --threshold-source "social plan, p. 4"'
    ),
    "help.project.list": "The projects, with how many dwellings and what comes next.",
    "help.project.list.examples": "  ucase project list",
    "help.project.show": "A project on one screen: the phases, how far it is and what to do now.",
    "help.project.show.examples": '  ucase project show P-0001\n  ucase project show "De Gaard" --json',
    "help.project.edit": "Complete or change a project. An empty value empties a field.",
    "help.project.edit.examples": '  ucase project edit P-0001 --corporation Woonin\n  ucase project edit 1 --threshold ""',
    "help.project.date": (
        "Plan a phase, or write down when it came. The date that was planned first is kept, so that a delay "
        "can be seen; was it a mistake, then set it right with --first-planned and the reason. An empty date "
        "takes it away."
    ),
    "help.project.date.examples": (
        "  ucase project date P-0001 support-poll --planned 1-3-2027\n"
        "  ucase project date P-0001 announcement --actual yesterday\n"
        '  ucase project date P-0001 support-poll --first-planned 1-3-2027 --because "slip of the fingers"'
    ),
    "help.partner": "Corporations and other organisations. Those of Utrecht are in it, with year and source.",
    "help.partner.add": "Add an organisation.",
    "help.partner.add.examples": '  ucase partner add "Bouwbedrijf Voorbeeld" --kind contractor --alias Voorbeeldbouw',
    "help.partner.list": "The organisations on the list.",
    "help.partner.list.examples": "  ucase partner list",
    "help.partner.edit": (
        "Change an organisation. Another name makes the old one an alias; --alias replaces all aliases."
    ),
    "help.partner.edit.examples": (
        '  ucase partner edit Voorbeeldbouw --valid-until 31-12-2026\n  ucase partner edit SSH --name "SSH Utrecht"'
    ),
    "help.neighbours": "Who wants to stay near whom, and whether they did.",
    "help.neighbours.list": (
        "The groups of households that want to stay near each other, with the size of dwelling that each needs. "
        "Mutual is what both said. The housing-wishes survey asks for it."
    ),
    "help.neighbours.list.examples": "  ucase neighbours list P-0001\n  ucase neighbours list P-0001 --output csv",
    "help.neighbours.check": (
        "The answer to the first worry of residents: will my neighbours still live beside me? For each group: yes, "
        "in part, no, or cannot be told yet.\n\n"
        "Near each other is: the same postcode or the same street. Where a household lives is the address that is "
        "there now; a new address after a move: ucase case edit UC-0001 --postcode 3531ab --house-number 5. Who "
        "lives in the project counts only when the end of the works is filled in with the project."
    ),
    "help.neighbours.check.examples": "  ucase neighbours check P-0001\n  ucase neighbours check P-0001 --json",
    "help.neighbours.add": (
        "Write down that a household wants to stay near another one. That the other one wants it too is a "
        "command of its own."
    ),
    "help.neighbours.add.examples": (
        '  ucase neighbours add H-0003 H-0007\n  ucase neighbours add "3562ab 12" "3562ab 14"'
    ),
    "help.neighbours.remove": "Take away that a household wants to stay near another one.",
    "help.neighbours.remove.examples": "  ucase neighbours remove H-0003 H-0007",
    "help.survey": "The housing-wishes survey: ask, write down, read back.",
    "help.survey.add": (
        "Write down what a household wishes and needs. Without options ucase asks the questions. A next time you "
        'only give what is other: the other answers stay, and an empty answer ("") takes one away. ucase never '
        "asks nationality, ethnicity, religion or BSN."
    ),
    "help.survey.add.examples": (
        "  ucase survey add H-0012\n"
        '  ucase survey add "3562 XA 12" --persons 3 --moving return --worries rent,dust --neighbours "3562 XA 14"\n'
        "  ucase survey add H-0012 --rent-limit 800\n"
        '  ucase survey add H-0012 --not-reached --remarks "did not open the door"'
    ),
    "help.survey.import": (
        "Take answers from a list: CSV or Excel, a row per household. Columns are recognised by their name; several "
        "answers in one cell are parted by ; or a comma. An empty cell leaves what is there. Before answers that are "
        "there change, ucase asks. The same list again changes nothing."
    ),
    "help.survey.import.examples": (
        "  ucase survey import answers.csv --project P-0001 --dry-run\n"
        '  ucase survey import answers.xlsx --project P-0001 --map "Question 3=worries"'
    ),
    "help.survey.list": "The last answers per household, or who was not reached yet.",
    "help.survey.list.examples": (
        "  ucase survey list --project P-0001 --wants-contact\n  ucase survey list --project P-0001 --not-reached"
    ),
    "help.survey.show": "The answers of one household.",
    "help.survey.show.examples": '  ucase survey show H-0012\n  ucase survey show "3562 XA 12"',
    "help.select": "With the corporation deciding which households get a case: the list, the decision, the minutes.",
    "help.select.list": (
        "The households of a project before the meeting, with what they said themselves in the survey. Who "
        "named most stands first. With --undecided only those about whom nothing is decided yet and who have "
        "no open case."
    ),
    "help.select.list.examples": "  ucase select list P-0001\n  ucase select list P-0001 --undecided --limit 20",
    "help.select.take-up": (
        "Decide that households get a case. It opens with what the survey already knows. When something is "
        "wrong with one of them, nothing is saved."
    ),
    "help.select.take-up.examples": (
        '  ucase select take-up H-0012 H-0031 --because "wants help" --on 2026-11-20\n'
        '  ucase select take-up "3562xa 12" --with Portaal --because "asked for it" --agreed'
    ),
    "help.select.decline": (
        "Decide that households get no case. Nothing is opened; a later decision goes before this one."
    ),
    "help.select.decline.examples": '  ucase select decline H-0012 H-0013 --because "manages well, family helps"',
    "help.select.wait": "Put off the decision about households.",
    "help.select.wait.examples": '  ucase select wait H-0012 --because "visit once more first"',
    "help.select.agree": (
        "Write down that residents agree that their address stands in the minutes for the corporation, also after "
        "the decision and while a case runs; with --withdraw that they do not want it any more. All minutes that "
        "are made afterwards follow it."
    ),
    "help.select.agree.examples": "  ucase select agree H-0012 H-0031\n  ucase select agree H-0012 --withdraw",
    "help.select.minutes": (
        "The decisions of a meeting, with the address of that time. Without --for the minutes are internal. With "
        "--for corporation they are for the corporation of the project, or for the one after --with: only what "
        "was decided with it, only address and decision, and the address only when the resident agreed (--agreed "
        "at the decision, or ucase select agree)."
    ),
    "help.select.minutes.examples": (
        "  ucase select minutes P-0001 --date today\n"
        "  ucase select minutes P-0001 --date 2026-11-20 --for corporation --output csv\n"
        "  ucase select minutes P-0001 --date 2026-11-20 --for corporation --with Habion"
    ),
    "help.approach": "For the contractor: how to come to an address. Never why.",
    "help.approach.set": (
        "Say who may come to the door during the works: alone, site-manager (only the site manager) or "
        "corporation-first (nobody before the corporation)."
    ),
    "help.approach.set.examples": '  ucase approach set H-0012 site-manager\n  ucase approach set "3562xa 12" alone',
    "help.approach.list": (
        "The list for the contractor: per address only how to approach it. Vacant dwellings are not on it; "
        "nor is an address without an approach: there the corporation goes first."
    ),
    "help.approach.list.examples": "  ucase approach list P-0001\n  ucase approach list P-0001 --csv > contractor.csv",
    "help.signal": "What key figures tell about the area, never about a household.",
    "help.signal.add": "Record a talk with a key figure. Without a text the editor opens. A text that points at somebody (an address, a phone number, a resident's name) is not taken.",
    "help.signal.add.examples": '  ucase signal add Overvecht --from police --theme nuisance,youth "Unrest around the entrances, mostly at weekends"\n  ucase signal add P-0001 --from social-broker --date yesterday\n  ucase signal add P-0001 --record talk.json',
    "help.signal.list": "The talks with key figures, newest first.",
    "help.signal.list.examples": "  ucase signal list Overvecht --since 1-9-2026\n  ucase signal list P-0001 --theme debts --from neighbourhood-team",
    "help.signal.themes": "What it was about: themes counted per wijk and month.",
    "help.signal.themes.examples": "  ucase signal themes\n  ucase signal themes Overvecht --since 1-1-2026",
    "help.signal.theme": "The list of themes.",
    "help.signal.theme.add": "Put a theme of your own on the list.",
    "help.signal.theme.add.examples": '  ucase signal theme add "heat and cold"',
    "help.signal.theme.list": "The themes on the list.",
    "help.signal.theme.list.examples": "  ucase signal theme list",
    "help.import": "Read in a list of the corporation.",
    "help.import.dwellings": (
        "Read in the address list of a project: CSV or XLSX, as the corporation sends it. Columns are "
        "recognised by their name, in any order; you first see what was made of them.\n\n"
        "Good rows come in together. A row that cannot be stays out, and goes with the reason into "
        "LIST.rejected.csv beside the list; mend it there and read it in likewise (exit code 6 as long "
        "as a row was rejected).\n\n"
        "The same list again changes nothing. With a newer list you see what is new, changed and gone, "
        "and are asked whether that is right. Where no question can be asked, --yes is needed, and --gone for "
        "what is gone. What the list does not tell stays. Another tenant becomes a new household; who moved "
        "according to their case stays where they are."
    ),
    "help.import.dwellings.examples": '  ucase import dwellings addresses.xlsx --project P-0001 --dry-run\n  ucase import dwellings addresses.xlsx --project P-0001\n  ucase import dwellings addresses.csv --project P-0001 --map "Net rnt=rent"',
    "help.plan": "The plan: goals of the resident, what stands in the way, and the ladder of support.",
    "help.plan.show": "The plan of a case on one screen.",
    "help.plan.show.examples": "  ucase plan show UC-0001",
    "help.plan.ladder": "The ladder of support as a drawing: what happens on which tier.",
    "help.plan.ladder.examples": "  ucase plan ladder UC-0001",
    "help.plan.goal": "Write down a goal in the resident's words, under one of the three goals of the work: 1 break the downward spiral, 2 prevent that life is unhinged, 3 take away obstacles.",
    "help.plan.goal.examples": '  ucase plan goal UC-0001 "I want to sleep in peace" --under 2',
    "help.plan.need": "Write down an obstacle or stress factor. The kinds: ucase plan kind list.",
    "help.plan.need.examples": '  ucase plan need UC-0001 rent --severity 2 --about "Can I pay it?"',
    "help.plan.resolve": "An obstacle is solved; say how.",
    "help.plan.resolve.examples": '  ucase plan resolve N-0001 "Housing allowance granted"',
    "help.plan.reopen": "An obstacle came back; how it was solved before stays on record.",
    "help.plan.reopen.examples": '  ucase plan reopen N-0001 "Allowance stopped"',
    "help.plan.support": "Write down support for an obstacle: on which tier and by whom. A higher tier asks what was tried on the lower ones; it blocks nothing.",
    "help.plan.support.examples": '  ucase plan support N-0001 --tier own-network --by M-0002\n  ucase plan support N-0001 --tier volunteer --by "buddy" --lower "daughter lives too far away"',
    "help.plan.why": "Write down afterwards what was tried on the lower tiers, or why they do not fit.",
    "help.plan.why.examples": '  ucase plan why S-0002 "daughter lives too far away"',
    "help.plan.agree": "The support is agreed.",
    "help.plan.agree.examples": "  ucase plan agree S-0001",
    "help.plan.start": "The support has started.",
    "help.plan.start.examples": "  ucase plan start S-0001 --on yesterday",
    "help.plan.end": "The support has ended; say how, and whether it solved the obstacle.",
    "help.plan.end.examples": '  ucase plan end S-0001 "Boxes packed" --solved',
    "help.plan.refuse": "The resident or the provider does not want the support.",
    "help.plan.refuse.examples": '  ucase plan refuse S-0001 "wants no stranger at home"',
    "help.plan.kind": "The kinds of obstacles.",
    "help.plan.kind.add": "Add a kind of obstacle.",
    "help.plan.kind.add.examples": '  ucase plan kind add "Allotment lost"',
    "help.plan.kind.list": "The kinds of obstacles on the list.",
    "help.plan.kind.list.examples": "  ucase plan kind list",
    "help.network": "Who is around a household, and the ecogram. The network is the household's: a later case has it as well.",
    "help.network.add": "Write down somebody in the network. Without --relation ucase asks the questions.",
    "help.network.add.examples": '  ucase network add UC-0001 "Fatma" --relation sister --closeness 1 --direction gives --quality good\n  ucase network add 1 "the neighbour at 14" --relation neighbour --lives-in-block --helps-with "the spare key"',
    "help.network.edit": "Change what was written of somebody. An empty value empties a field.",
    "help.network.edit.examples": '  ucase network edit M-0001 --quality strained --helps-with ""',
    "help.network.remove": "Somebody is out of the network. What was written stays on record: ucase network list CASE --all.",
    "help.network.remove.examples": "  ucase network remove M-0001",
    "help.network.list": "The network as a list, the nearest first.",
    "help.network.list.examples": "  ucase network list UC-0001\n  ucase network list 1 --all",
    "help.network.show": "The ecogram: who is how close, which way the help goes and how the tie is. With --svg as a drawing to print.",
    "help.network.show.examples": "  ucase network show UC-0001\n  ucase network show UC-0001 --svg ecogram.svg",
    "help.deadline": "The deadlines that run for a household, and what each rests on. You give the day on which the clock starts; ucase computes the last day.",
    "help.deadline.list": "The deadlines, first due first.",
    "help.deadline.list.examples": "  ucase deadline list --open --within 6w\n  ucase deadline list --case UC-0001",
    "help.deadline.add": "Keep a deadline. From the day of the letter: objection, termination-notice, landlord-notice-term, tenant-notice-term. The last day itself: urgency-expiry, latest-move-out, return-decision, offer-answer, allowance-instalment, rent-habituation-end, key-handover, other.",
    "help.deadline.add.examples": '  ucase deadline add UC-0001 termination-notice 2026-01-31\n  ucase deadline add 1 latest-move-out 2027-06-01 --source "social plan 4.2"',
    "help.deadline.done": "What had to be done is done.",
    "help.deadline.done.examples": '  ucase deadline done D-0001 "letter sent" --on yesterday',
    "help.deadline.withdraw": "The deadline no longer applies, with the reason.",
    "help.deadline.withdraw.examples": '  ucase deadline withdraw D-0001 --because "termination withdrawn"',
    "help.deadline.show": "One deadline with when it started and what it rests on.",
    "help.deadline.show.examples": "  ucase deadline show D-0001",
    "help.deadline.allowance": "The moving allowance: the statutory minimum by the date of the move.",
    "help.deadline.allowance.list": "The amounts with their sources.",
    "help.deadline.allowance.list.examples": "  ucase deadline allowance list",
    "help.deadline.allowance.show": "The amount for a move on one day; unknown is unknown.",
    "help.deadline.allowance.show.examples": "  ucase deadline allowance show 2024-04-01",
    "help.deadline.allowance.add": "Add an amount, with its source.",
    "help.deadline.allowance.add.examples": '  ucase deadline allowance add 2025-02-28 7500 --source "letter of the corporation"',
    "help.consent": "A resident's consent to share data: with whom, for what and which. It is something else than agreeing to the works (ucase move set --works-agreed).",
    "help.consent.give": "Write down that a resident consents to data being shared with an organisation, for one purpose.",
    "help.consent.give.examples": '  ucase consent give UC-0001 --to buurtteam --for "debt help" --what contact,finances --how spoken\n  ucase consent give 1 --resident R-0002 --to Woonin --for "help with moving" --what contact,move --how written --until 2026-12-31',
    "help.consent.withdraw": "A resident withdraws a consent. It stays on record, with what was shared on it.",
    "help.consent.withdraw.examples": '  ucase consent withdraw T-0001\n  ucase consent withdraw T-0001 --on yesterday --because "wants to arrange it alone"',
    "help.consent.list": "The consents: of one case, or of all. Also what was withdrawn or ran out, unless you give --valid.",
    "help.consent.list.examples": "  ucase consent list UC-0001\n  ucase consent list --within 30d --mine\n  ucase consent list --to buurtteam --valid",
    "help.share": "Share a resident's data with an organisation: a paper of exactly what may go, and the trace of what was shared. A contractor gets the approach at the door only; a corporation never ZRM, health, debts, plan, network or notes, for it is the landlord; a municipality or funder nothing about a person. Confidential contacts never leave. ucase share UC-0001 is the same as ucase share new UC-0001.",
    "help.share.new": "Make a paper of what may go now, and keep what was shared with whom. Without --what everything that may go. What may not is refused, with the reason and the command that asks for it.",
    "help.share.new.examples": '  ucase share UC-0001 --with buurtteam --what contact,finances\n  ucase share 1 --with buurtteam --output pdf --to for-the-team.pdf\n  ucase share 1 --with Politie --what contact --ground vital-interest --because "threatens to hurt himself"',
    "help.share.list": "What was shared with whom, when and on which ground; the newest first.",
    "help.share.list.examples": "  ucase share list UC-0001\n  ucase share list --with buurtteam --mine",
    "help.refer": "Refer: ask an organisation to take something over. Proposed, sent, accepted or declined, started, done; each step plans a check-in for the next one. ucase refer UC-0001 is the same as ucase refer new UC-0001.",
    "help.refer.new": "Propose a referral.",
    "help.refer.new.examples": '  ucase refer UC-0001 --to buurtteam --for "debt help"\n  ucase refer 1 --to Buurtbemiddeling --for "a quarrel" --handover "next week tuesday" --people "Mrs Verzonnen, Sam of Buurtbemiddeling"',
    "help.refer.sent": "The referral was sent.",
    "help.refer.sent.examples": "  ucase refer sent V-0001\n  ucase refer sent V-0001 --on yesterday",
    "help.refer.accepted": "The organisation accepts it.",
    "help.refer.accepted.examples": '  ucase refer accepted V-0001\n  ucase refer accepted V-0001 "intake on 3 December"',
    "help.refer.declined": "The organisation declines it, with the reason.",
    "help.refer.declined.examples": '  ucase refer declined V-0001 --because "a waiting list of half a year"',
    "help.refer.started": "It has begun.",
    "help.refer.started.examples": "  ucase refer started V-0001 --on monday",
    "help.refer.done": "It is done, with how it ended.",
    "help.refer.done.examples": '  ucase refer done V-0001 "payments are arranged"',
    "help.refer.withdraw": "The referral is off: the resident does not want it any more, or it is not needed.",
    "help.refer.withdraw.examples": '  ucase refer withdraw V-0001 --because "arranges it alone"',
    "help.refer.handover": "Agree on a warm handover: on which day, and who is there.",
    "help.refer.handover.examples": '  ucase refer handover V-0001 2026-12-03 --people "Mrs Verzonnen, Sam of the team"',
    "help.refer.list": "The referrals: of one case, or of all.",
    "help.refer.list.examples": "  ucase refer list --open --mine\n  ucase refer list UC-0001\n  ucase refer list --unanswered",
    "help.report.partners": "Per organisation: how many referrals were sent, accepted and declined, and how long an answer took.",
    "help.report.partners.examples": "  ucase report partners --since 2026-01-01\n  ucase report partners buurtteam --explain declined\n  ucase report partners --for municipality --output html --to referrals.html",
    "help.resident": "The people of a household.",
    "help.resident.add": "Add somebody to the household of a case.",
    "help.resident.add.examples": '  ucase resident add UC-0001 "Fatima El Idrissi" --role co-tenant --birth-year 1988',
    "help.resident.list": "Who lives here.",
    "help.resident.list.examples": "  ucase resident list UC-0001",
    "help.zrm": "The Self-Sufficiency Matrix (© GGD Amsterdam): measure and compare.",
    "help.zrm.add": "Measure a resident on all domains. On a terminal ucase asks; else --scores or --from.",
    "help.zrm.add.examples": "  ucase zrm add UC-0001 --resident Fatima\n  ucase zrm add 1 --from measurement.json",
    "help.zrm.show": "The measurements side by side, with what changed.",
    "help.zrm.show.examples": "  ucase zrm show UC-0001",
    "help.move": "The move: where do I go, and can I pay it.",
    "help.move.show": "The move of a case: route, place, keys, offers and rent.",
    "help.move.show.examples": "  ucase move show UC-0001",
    "help.move.list": "The moves of everybody, who must be out first on top.",
    "help.move.list.examples": "  ucase move list --no-home --within 6w",
    "help.move.set": "Write down how the move stands. An empty value empties --to and --income-band.",
    "help.move.set.examples": '  ucase move set UC-0001 --route temporary-dwelling --to "Voorbeeldlaan 3" --start 2027-02-01\n  ucase move set 1 --works-agreed yes --on 2026-11-03',
    "help.move.offer": "Write down an offered dwelling, or without a place the answer to the offer that is open.",
    "help.move.offer.examples": '  ucase move offer UC-0001 "Proefstraat 12" --rent 640\n  ucase move offer UC-0001 --outcome refused --because "fourth floor without a lift"',
    "help.move.rent": "Can I pay it: rent, allowance and income, now and later, with the source. What you give is kept; no verdict follows.",
    "help.move.rent.examples": '  ucase move rent UC-0001\n  ucase move rent 1 --before 612.34 --after 745 --allowance-before 210 --source "letter of the corporation"',
    "help.report": "Figures.",
    "help.report.log": (
        "Which reports were given out, to whom, and how many figures in them are hidden. A new report for outside is "
        "compared with these."
    ),
    "help.report.log.examples": "  ucase report log\n  ucase report log --output csv\n  ucase report log --forget 3",
    "help.report.wijk": (
        "Per wijk: open cases per stage, opened, closed, overdue, silent, contacts and lead time. "
        "A subwijk, buurt or other name counts with the wijk it lies in."
    ),
    "help.report.wijk.examples": (
        "  ucase report wijk\n  ucase report wijk Kanaleneiland --since 1-1-2026 --until 30-6-2026\n"
        "  ucase report wijk --for corporation --output html --to wijken.html"
    ),
    "help.report.outcomes": "What the work brought: per goal reached, partly or not; obstacles raised and resolved; change on the ZRM; relapse after settling; and how long each stage took.",
    "help.report.outcomes.examples": "  ucase report outcomes --year 2026\n  ucase report outcomes Overvecht --quarter 2026Q3 --by project\n  ucase report outcomes --explain goals/spiral/reached",
    "help.report.support": "The ladder: on which tier obstacles were solved, and how often was explained why a lower tier did not fit.",
    "help.report.support.examples": "  ucase report support --year 2026\n  ucase report support --by corporation\n  ucase report support --explain own_network",
    "help.report.project": "The line from survey to closing with the share at each step, and the worries: raised, answered and open. Without a project: all of them together.",
    "help.report.project.examples": "  ucase report project P-0001\n  ucase report project --by project\n  ucase report project P-0001 --explain worries/rent/open",
    "help.report.survey": (
        "The housing-wishes survey in figures: response, wishes, worries, needs, and who was not reached yet."
    ),
    "help.report.caseload": "What each case manager has in hand: open cases by stage, their weight, what is overdue and who is silent; over a period also what came and went. No norm exists; a band of your own stands in the settings (caseload.least and caseload.most).",
    "help.report.caseload.examples": "  ucase report caseload\n  ucase report caseload --quarter 2026Q3\n  ucase report caseload --by project --json",
    "help.report.survey.examples": (
        "  ucase report survey P-0001\n  ucase report survey --by project --year 2026\n"
        "  ucase report survey P-0001 --for municipality --output pdf --to woonwensen.pdf"
    ),
    "help.export": "Tables for those who analyse elsewhere, with pseudonyms.",
    "help.export.cases": "Cases, a row each: stage, episodes, wijk and buurt, worries, move, goals. With pseudonyms unless you say --identifiable; beside it comes a list of what each field means.",
    "help.export.cases.examples": "  ucase export cases --to cases.csv\n  ucase export cases --output jsonl | wc -l\n  ucase export cases --identifiable --to cases.xlsx",
    "help.export.contacts": "Contacts, a row each: day, channel, outcome and minutes; not a word of what was said.",
    "help.export.contacts.examples": "  ucase export contacts --to contacts.csv",
    "help.export.followups": "Check-ins, a row each: when they were due, how often they were moved and what became of them.",
    "help.export.followups.examples": "  ucase export followups --to check-ins.xlsx",
    "help.export.needs": "Obstacles and stress factors, a row each: kind, severity, and on which tier they were solved.",
    "help.export.needs.examples": "  ucase export needs --output jsonl --to needs.jsonl",
    "help.export.scores": "Measurements with the Self-Sufficiency Matrix, a row per domain.",
    "help.export.scores.examples": "  ucase export scores --to zrm.csv",
    "help.export.all": "All tables: as csv or jsonl in a folder, as xlsx or sqlite in one file. The sqlite file is an ordinary one, with views for questions that come back.",
    "help.export.all.examples": "  ucase export all --output sqlite --to analysis.db\n  ucase export all --output csv --to analysis",
    "help.export.fields": "What each table holds: every field with its meaning, unit, possible words and source.",
    "help.export.fields.examples": "  ucase export fields\n  ucase export fields --output csv",
    "help.export.log": "What was exported, when and by whom.",
    "help.export.log.examples": "  ucase export log\n  ucase export log --json",
    "help.history": "Everything that was changed about a case: when, by whom, with which command, from what into what.",
    "help.history.examples": "  ucase history UC-0001\n  ucase history 1 --json",
    "help.dossier": "All that is kept about one resident, for that resident: with source, recipients and who looked; others are blacked out. Also rectification, objection and restriction.",
    "help.dossier.examples": "  ucase dossier UC-0001 --resident R-0002\n  ucase dossier UC-0001 --resident R-0002 --output pdf --to access.pdf\n  ucase dossier UC-0001 --resident R-0002 --review",
    "help.dossier.give": "The dossier of one resident; also without the word give.",
    "help.dossier.decide": "Decide whether something is shown or black; that is kept.",
    "help.dossier.correct": "Set something right, or put the resident's statement beside it. What stood there stays in the log.",
    "help.dossier.correct.examples": '  ucase dossier correct UC-0001 contact.12.summary --resident R-0002 --to "He called himself."\n  ucase dossier correct UC-0001 contact.12.summary --resident R-0002 --statement "It was not like that."',
    "help.dossier.restrict": "Restrict the use: to be read with a reason only, and in no list, report or export.",
    "help.dossier.unrestrict": "Lift a restriction; it stays in the dossier.",
    "help.dossier.object": "Write down an objection, or the decision on it.",
    "help.dossier.request": "Write down what a resident asks about their own data: access, unless something else is said. It is answered within a month.",
    "help.dossier.request.examples": '  ucase dossier request UC-0001 --resident R-0002 --on monday\n  ucase dossier request UC-0001 "Wants the old note gone." --kind erasure',
    "help.dossier.answer": "The request is answered; its deadline is done.",
    "help.dossier.longer": "The answer takes two months longer, with the reason that the resident hears.",
    "help.retention": "How long records are kept, what must go, and destroying it with a proof.",
    "help.retention.policy": "The terms with their source; put one in force, or make one.",
    "help.retention.policy.examples": '  ucase retention policy\n  ucase retention policy "Maatschappelijk werk 15 jaar" --use\n  ucase retention policy "Our own term" --for case --term "5 years" --counted closing --source "privacy regulation"',
    "help.retention.due": "Of which households the term is over, and what stands in the way of destroying.",
    "help.retention.destroy": "Destroy what is past its term and held back by nothing. First you see what; reports keep the same figures.",
    "help.retention.proof": "The proofs of what was destroyed, without personal data.",
    "help.register": "The record of processing (AVG art. 30), as this file is used.",
    "help.breach": "What a notification of a data breach within 72 hours needs: how many people, which data, since when, encrypted or not.",
    "help.breach.examples": "  ucase breach --discovered yesterday --time 16:30",
    "help.erase": "Erase a resident: from all records, texts, drafts and the change log. First you see what happens. Reports keep the same figures, and undo brings nobody back.",
    "help.erase.examples": "  ucase erase UC-0001 --resident R-0002 --dry-run\n  ucase erase UC-0001 --resident R-0002",
    "help.undo": "Take back your last step, or the step with this number, whole or not at all. First you see what changes.",
    "help.undo.examples": "  ucase undo\n  ucase undo --list\n  ucase undo 12",
    "help.redo": "Do again what you took back last.",
    "help.redo.examples": "  ucase redo\n  ucase redo 12",
    "help.audit": "Does the change log fit, and who looked at a case?",
    "help.audit.verify": "Check the whole log and every row against it; names the first step that does not fit.",
    "help.audit.verify.examples": "  ucase audit verify\n  ucase audit verify --since-head 57:3f2a…",
    "help.audit.head": "The mark of the last step. Keep it elsewhere: then a log that was cut short is noticed.",
    "help.audit.head.examples": "  ucase audit head",
    "help.audit.access": "Who looked at a case, when and with which command.",
    "help.audit.access.examples": "  ucase audit access UC-0001",
    "help.area": "Wijken and buurten. Those of Utrecht ship with it, with year and source.",
    "help.area.add": "Add an area.",
    "help.area.add.examples": (
        "  ucase area add Liendert --within Amersfoort\n"
        '  ucase area add "De Ganskuijl" --kind buurt --within Liendert --alias Ganskuijl'
    ),
    "help.area.import": (
        "Read the CBS files that say which house numbers lie in which buurt, and what the buurten are called. "
        "After that an intake finds the buurt by postcode and house number. Take the file as CBS publishes it, "
        "alone or as a ZIP (search cbs.nl for: buurt, wijk en gemeente voor postcode huisnummer). It can be read "
        "again at any time; a newer year takes the place of the old one. For an older year, or when many buurten "
        "would lose their addresses, you are asked first; where no question can be asked, --yes is needed."
    ),
    "help.area.import.examples": (
        "  ucase area import pc6hnr20250801_gwb.csv --municipality 0344 --names brt2025.csv\n"
        "  ucase area import pc6hnr2025.zip --municipality Utrecht --dry-run"
    ),
    "help.area.list": "The areas on the list.",
    "help.area.list.examples": "  ucase area list\n  ucase area list --within Overvecht",
    "help.key": "What opens the case file: key, passphrase and recovery code.",
    "help.key.list": "Everything that opens this file, and whether the recovery code was ever shown.",
    "help.key.list.examples": "  ucase key list",
    "help.key.passphrase": "Let a passphrase open the file as well, on another computer for instance.",
    "help.key.passphrase.examples": "  ucase key passphrase\n  ucase key passphrase --file passphrase.txt",
    "help.key.remove": "Take a slot away. The last one stays.",
    "help.key.remove.examples": "  ucase key remove file\n  ucase key remove passphrase",
    "help.key.rotate": "Give the file a new key and a new recovery code, after a backup.",
    "help.key.rotate.examples": "  ucase key rotate",
    "help.key.recovery": "Show the recovery code again, or put it in a file of yours alone.",
    "help.key.recovery.examples": "  ucase key recovery\n  ucase key recovery --to recovery-code.txt",
    "help.key.recover": "Open the file again with the recovery code when its key is gone.",
    "help.key.recover.examples": "  ucase key recover\n  ucase key recover --code recovery-code.txt",
    "help.key.encrypt": "Encrypt an ordinary file.",
    "help.key.encrypt.examples": "  ucase key encrypt",
    "help.key.decrypt": "Make an ordinary file of an encrypted one.",
    "help.key.decrypt.examples": "  ucase key decrypt",
    "help.backup": (
        "Make a backup of the case file, which may be in use. The copy is opened and checked before it gets its name, "
        "and is encrypted like the file itself. Without a folder it goes into the folder backups beside the case file. "
        "The newest of 7 days, 5 weeks and 12 months are kept."
    ),
    "help.backup.examples": "  ucase backup\n  ucase backup /media/usb/ucase\n  ucase backup --list",
    "help.doctor": (
        "Check whether all is well with the case file and around it: permissions, integrity, encryption, backups, network "
        "and cloud folders, clock, characters and versions. There are no names or texts in it, so it can be sent on. The "
        "exit code is 0 (good), 10 (look) or 5 (wrong)."
    ),
    "help.doctor.examples": "  ucase doctor\n  ucase doctor --fix\n  ucase doctor --json",
    "help.restore": (
        "Put a backup back. First you see what you lose and what comes back; then a yes typed in full is needed. The "
        "case file of now is kept beside it."
    ),
    "help.restore.examples": (
        "  ucase restore cases-20261123T081500Z-0003.db\n"
        "  ucase restore /media/usb/ucase/cases-20261123T081500Z-0003.db --dry-run"
    ),
    "help.init": (
        "Make the case file, say who you are and in which language you work. Not obligatory: the first "
        "intake makes the file as well."
    ),
    "help.init.examples": '  ucase init --manager "Noor Voorbeeld" --lang en\n  ucase init --db ~/casework/cases.db',
    "help.followup.plan": "Plan a series: again and again, by steps, or by a schedule. Planning the same series once more changes nothing.",
    "help.followup.plan.examples": "  ucase followup plan UC-0001 --every 2w --until 2027-03-01\n  ucase followup plan UC-0001 --at 2w,6w,3m,6m,9m --from settled\n  ucase followup plan UC-0001 --schedule aftercare\n  ucase followup plan UC-0001 +3w",
    "help.schedule": "The schedules for check-ins that your team gave a name.",
    "help.schedule.list": "The schedules, with their rule.",
    "help.schedule.list.examples": "  ucase schedule list",
    "help.schedule.add": "Add a schedule.",
    "help.schedule.add.examples": '  ucase schedule add "busy weeks" --every 1w --lasts 6w\n  ucase schedule add "short aftercare" --at 2w,2m --from settled',
    "help.schedule.edit": "Change a schedule. Series that exist stay as they are.",
    "help.schedule.edit.examples": "  ucase schedule edit aftercare --at 2w,6w,3m,6m,9m,12m",
    "help.settle": "A household is settled: it returned, was rehoused, or the works are over. Aftercare begins with its series.",
    "help.settle.examples": "  ucase settle UC-0001 --on 15-11-2026 --as returned\n  ucase settle UC-0001 --on yesterday --dry-run",
    "help.transfer": "Hand cases over to another case manager, or let somebody stand in until a day; the check-ins go along.",
    "help.transfer.examples": '  ucase transfer UC-0001 UC-0002 --to "Sam Example"\n  ucase transfer --all-of "Noor Example" --to "Sam Example" --until 4-1-2027 --dry-run',
    "help.settings": "Show the settings: what is set, what holds when nothing is, and what each means.",
    "help.settings.examples": "  ucase settings\n  ucase settings --json",
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
    "option.case_or_project": "The case, such as UC-0001 or 1; for the consultation of tenants the project, such as P-0001.",
    "option.calendar_file": "The calendar file; an earlier file of ucase is replaced.",
    "option.with_names": "With names, addresses and purposes; such a file does not belong in a calendar that others see.",
    "option.calendar_since": "Only what falls on or after this day.",
    "option.relapse_kind": "Kind: rent-arrears, nuisance, crisis, resident-says, other.",
    "option.noted_words": "What you heard, in your own words.",
    "option.noted_on": "The day on which you heard it (otherwise today).",
    "option.only_case": "Of this case only.",
    "option.followup_ref": "The check-in, such as F-0001 or 1.",
    "option.when": "The day: 3-12-2026, 3 dec, tomorrow, +10d, in 2 weeks, next week tuesday.",
    "option.contact_text": "What was said and done; - reads it from standard input.",
    "option.wijken": "These wijken only.",
    "option.partners": "These organisations only: a name, or another name that it has. For the team itself only.",
    "option.area_name": "The name of the area.",
    "option.because": "The reason.",
    "option.in_wijk": "In this wijk, subwijk or buurt only.",
    "option.of_manager": "Of this case manager only.",
    "option.no_manager": "Only cases without a case manager.",
    "option.mine": "Mine only.",
    "option.today_mine": "Only mine; so it is already when it is known who you are.",
    "option.team": "Of the whole team.",
    "option.week": "Also what is due in the rest of this week, up to Sunday.",
    "option.project_ref": "The project: its name or P-0001.",
    "option.household_ref": 'The household: H-0012, its case UC-0001, or the address "3562 AB 12 bis".',
    "option.household_refs": (
        'The households: H-0012, their case UC-0001, or the address "3562 AB 12 bis". May be several.'
    ),
    "option.undecided": "Only those about whom nothing is decided yet.",
    "option.with_decision": "Only with this decision: take-up, decline, wait.",
    "option.with_whom": "With which organisation it was decided (otherwise the project's corporation).",
    "option.decided_on": "The day of the meeting (otherwise today).",
    "option.agreed": "The resident agrees that the address stands in the minutes for the corporation.",
    "option.project_of_households": "The project of the households; needed when an address has no project yet.",
    "option.meeting_date": "The day of the meeting.",
    "option.withdraw": "The resident does not want the address to be named any more.",
    "option.minutes_with": "With --for: the corporation they are for (otherwise the project's).",
    "option.for_whom": "For whom: corporation. Otherwise internal.",
    "option.approach_word": "How to approach: alone, site-manager or corporation-first.",
    "option.csv": "The same as --output csv.",
    "option.neighbour_ref": "The neighbour, in the same way.",
    "option.limit_groups": "At most this many groups.",
    "option.in_project": "In this project only.",
    "option.for_audience": "For whom: internal (with small counts), corporation, municipality or public. For whoever is outside small counts are hidden, and what you gave is remembered.",
    "option.report_year": "This whole year, up to the day of the report: 2026.",
    "option.report_quarter": "This whole quarter: 2026Q3.",
    "option.as_of": "As things stood on this day, from what is dated; what is not, the report says.",
    "option.by_what": "A row for each: wijk, subwijk, buurt, project, corporation or manager.",
    "option.explain": "What this figure counts, and the cases behind it: overdue, or with its row: WK034403/overdue. For the team itself only.",
    "option.explain_referrals": "What this figure counts, and the referrals behind it: declined, or with its row: Lokalis/declined. For the team itself only.",
    "option.survey_project": "The project, by its number or name; without one, with --by: all projects.",
    "option.report_project": "The project, by its number or name; without one: all projects.",
    "option.report_to": "Write the report to this new file (with --output html, xlsx, pdf or markdown).",
    "option.export_to": "Write to this new file (of all as csv or jsonl: this new folder). The form is --output csv, jsonl, xlsx or sqlite; without it the name says so: .csv, .jsonl, .xlsx, .db.",
    "option.identifiable": "With names, addresses and texts, or (as by itself) with pseudonyms. Identifiable is asked for and written down.",
    "option.yes_export": "Export identifiably without asking.",
    "option.forget": "Forget the report with this number: made by mistake, and nobody outside saw it. It is asked for and written down.",
    "option.yes_forget": "Forget it without asking.",
    "option.in_stage": "In this stage only: candidate, intake, support, aftercare, closed, declined.",
    "option.limit": "At most this many rows.",
    "option.all": "All rows.",
    "option.all_events": "All that happened; otherwise the latest.",
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
    "option.persons": "How many people live there.",
    "option.composition": (
        "Who live there: single, couple, couple-children, couple-children-others, couple-others, parent-children, "
        "parent-children-others, other."
    ),
    "option.moving": "return, move (for good) or undecided.",
    "option.temporary_home": (
        "Where during the works: stay, temporary-dwelling, guest-dwelling, rest-dwelling, family, other."
    ),
    "option.needs": (
        "Needs during the works, with commas: night-shift, mobility, medical-device, lungs, pets, clearing, other."
    ),
    "option.wants_contact": "Whether the household wants you to visit or call.",
    "option.desired_home": "The desired home, in the resident's own words.",
    "option.rooms_needed": "How many rooms are needed.",
    "option.ground_floor": "Whether a home on the ground floor or with a lift is needed.",
    "option.rent_limit": 'Rent at most, per month: 650 or "€ 650.50".',
    "option.neighbours": "Whom to stay near: addresses or H-0014, with commas; may be given more often. Never names.",
    "option.interpreter": "Whether an interpreter is needed.",
    "option.best_time": "When the household is best reached.",
    "option.remarks": "What else was said.",
    "option.asked": "Day of the survey (today unless given).",
    "option.asked_by": "Who asked (yourself unless given).",
    "option.import_survey_project": "The project of these households: its name or P-0001.",
    "option.asked_undated": "Day of the survey for rows without a date (today unless given).",
    "option.not_reached": "Tried in vain: nobody could be reached.",
    "option.only_not_reached": "Who has not answered yet, and how often that was tried.",
    "option.only_wants_contact": "Only who wants to be contacted.",
    "option.from": "JSON from a file, or - for standard input: an object, a list, or an object per line.",
    "option.from_one": "Fields from a JSON file, or - for standard input; what is on the line goes first.",
    "option.allow_duplicate": "Open it even if the household seems to be there already.",
    "option.dry_run": "Only look: everything is checked, nothing is kept.",
    "option.import_file": "The list: CSV or XLSX, or - for standard input.",
    "option.import_project": "The project that the dwellings belong to (name or P-0001).",
    "option.map": 'Which column is what, when that is not recognised; "Column=-" leaves one out.',
    "option.sheet": "The sheet of the spreadsheet that holds the list; without this option it is looked for.",
    "option.dry_run_import": "Only look: shows what would change, keeps nothing.",
    "option.backup_folder": "The folder that the backup goes into, such as a USB stick.",
    "option.backup_list": "Show which backups there are.",
    "option.doctor_fix": "Mend what can safely be mended: permissions, half files, a missing backup.",
    "option.to_recipient": "For somebody else: encrypt the copy for their recipient (age1…). Needs the extra backup.",
    "option.identity": "Your age identity, for a copy that somebody encrypted for you.",
    "option.restore_file": "The backup: a path, or a name from ucase backup --list.",
    "option.dry_run_restore": "Only look: shows what would change, puts nothing back.",
    "option.yes_restore": "Put it back without asking.",
    "option.step": "The number of the step (ucase undo --list); else the last one.",
    "option.list_steps": "Show your steps, the newest first.",
    "option.resident_of": "Which resident: name or R-0001; not needed when there is one.",
    "option.dossier_review": "What is black and why, with the text; at a terminal one by one, asking whether it is right.",
    "option.dossier_agree": "Leave it as the rule says: somebody read it.",
    "option.dossier_to": "File for html or pdf.",
    "option.dossier_item": "The item, such as contact.12.summary.",
    "option.dossier_show": "Show all of it.",
    "option.dossier_black_out": "Black out all of it.",
    "option.request_kind": "What is asked: access, correction, objection, restriction, erasure.",
    "option.request_words": "What the resident asks, in their own words.",
    "option.request_answer": "What was answered.",
    "option.request_on": "Day on which it was asked (else today); there the month begins.",
    "option.answered_on": "Day of the answer (else today).",
    "option.correct_to": "What it has to become.",
    "option.statement": "The resident's words, which then stand beside it.",
    "option.against": "What the resident objects to.",
    "option.uphold": "The objection is upheld.",
    "option.reject": "The objection is rejected.",
    "option.policy_name": "Name of the term.",
    "option.policy_for": "For which kind of work.",
    "option.term": "How long: 15 years, 24 months, 6 weeks.",
    "option.counted": "From the closing of the last case, or from the first record.",
    "option.policy_source": "Where the term comes from.",
    "option.policy_use": "Put it in force; another for the same work lapses.",
    "option.policy_stop": "Put it out of force.",
    "option.retention_all": "All households, also those that are kept still.",
    "option.confirm_destroy": "How many households, in full: then it is not asked for.",
    "option.discovered": "Day on which it was discovered (else today).",
    "option.discovered_time": "Hour at which it was discovered: from then on the 72 hours count.",
    "option.why": "Why a restricted record is read all the same; that is written down: check, resident, legal-claim, others-rights or public-interest.",
    "option.dry_run_erase": "Only look: shows what would be erased.",
    "option.confirm_erase": "The number of the resident (R-0001), in full: then it is not asked for.",
    "option.yes_undo": "Do it without asking.",
    "option.since_head": "A mark that you kept before (ucase audit head).",
    "option.yes": "Take it over without asking.",
    "option.gone": "Also mark as gone what is no longer on the list; without a question that never happens by itself.",
    "option.contact_date": "Day of the contact (else today).",
    "option.channel": "How: home-visit, phone, office, message, other. Else home-visit.",
    "option.outcome": "How it went: reached, no-show, refused. Else reached.",
    "option.minutes": "Duration in minutes.",
    "option.confidential": "Confidential: never goes to others.",
    "option.next": "Plan the next check-in.",
    "option.done": "The check-in that is done with this.",
    "option.signal_place": "About what: a project (name or P-0001), or a wijk, subwijk or buurt (name or CBS code).",
    "option.signal_in_place": "Only about this project, or this wijk, subwijk or buurt.",
    "option.told_by": "Who told it: community-police-officer, social-broker, neighbourhood-team, youth-work, residents-committee, tenants-organisation, housing-consultant or other.",
    "option.told_by_only": "Only from this key figure, such as police or neighbourhood-team.",
    "option.signal_text": "What was told about the area; - reads it from standard input.",
    "option.theme": "Themes of the list, with commas; may be repeated.",
    "option.of_theme": "Only with this theme.",
    "option.theme_name": "The name of the theme.",
    "option.signal_date": "Day of the talk (otherwise today).",
    "option.not_a_person": "Why the text points at nobody although it seems to; this reason is kept.",
    "option.since": "From this day.",
    "option.until": "Up to and including this day.",
    "option.every": "Again and again at this distance: 2w, 10d, 1m.",
    "option.at": "The steps: 2w,6w,3m,6m,9m.",
    "option.schedule": "By this schedule (ucase schedule list).",
    "option.settle_schedule": "The schedule of the aftercare (else aftercare).",
    "option.from_anchor": "From when the steps count: settled, opened or a date (else today).",
    "option.schedule_anchor": "From when the steps count: settled, opened or date.",
    "option.series_until": "The last day of the series.",
    "option.any_day": "Also at weekends and on public holidays.",
    "option.lasts": "For how long it repeats, when nothing else is said.",
    "option.schedule_name": "The name of the schedule.",
    "option.schedule_new_name": "Another name.",
    "option.time": "The time of an appointment: 14:30.",
    "option.appointment_minutes": "How long the appointment takes, in minutes.",
    "option.place": "Where the appointment is.",
    "option.signal": "How it goes: stable, improving, worry, relapse or no-contact.",
    "option.settled_as": "How: returned, rehoused or works-finished.",
    "option.goal_outcome": "What came of a goal of the work: spiral=reached. May be repeated.",
    "option.reason": "Why it ends, for counting: settled, moved-away, no-wish, out-of-reach, handed-over, deceased or other.",
    "option.despite": "Why the case closes while a support or a referral runs or a deadline is open.",
    "option.to_manager": "The case manager who gets the cases.",
    "option.cases": "The cases, or --all-of.",
    "option.all_of": "All open cases of this case manager.",
    "option.transfer_on": "From which day (else today).",
    "option.cover_until": "Stand in until this day, included; then the cases return by themselves.",
    "option.intensity": "How much the case asks: light, usual or intensive.",
    "option.on": "The day (else today).",
    "option.kind": "Kind: municipality, wijk, subwijk, buurt. Else wijk.",
    "option.part_of_name": "Who is called that: part of the given or family name of a resident.",
    "option.no_contact": "Open cases in which nobody was spoken to for that long, such as 30 or 6w.",
    "option.within_area": "The area it lies in.",
    "option.lies_within": "Only what lies in this area.",
    "option.area_file": "The file of CBS: a CSV, or the ZIP it comes in. May also be a file of names.",
    "option.names": "A file with names of buurten, wijken or municipalities; may be given more than once.",
    "option.municipality": "The municipality: its CBS code, such as 0344, or its name. Not needed for a file of one municipality.",
    "option.code": "CBS code.",
    "option.year": "Year of the division.",
    "option.alias": "Another name; may be given more often.",
    "option.project_name": "The name of the project, such as street and house numbers.",
    "option.new_name": "Another name.",
    "option.corporation": "The housing corporation; an alias will do. List: ucase partner list.",
    "option.intervention": "Intervention: major-maintenance, renovation-occupied, renovation-vacated, demolition-rebuild, mixed.",
    "option.threshold": "The percentage of tenants who must agree. It belongs to the project; no default is law.",
    "option.threshold_source": "Where that threshold comes from: an article of law, the social plan, an agreement.",
    "option.phase": "Phase: announcement, social-plan, support-poll, reference-date, works-start, works-end, aftercare-end.",
    "option.first_planned": "The right first planned date, when what stood there was a mistake; with --because.",
    "option.because_first_planned": "Why the first planned date is set right; the reason stays in sight.",
    "option.planned": "The day on which it is planned.",
    "option.actual": "The day on which it came; today or earlier.",
    "option.partner_name": "The name of the organisation.",
    "option.partner_ref": "The organisation: its name or an alias.",
    "option.partner_kind": (
        "Kind: corporation, tenants-organisation, neighbourhood-team, social-broker, police, youth-work, help, "
        "contractor, municipality, funder, other."
    ),
    "option.all_aliases": "All aliases; may be given more often. They replace those that were there; an empty one removes them.",
    "option.valid_from": "The first day on which this name holds.",
    "option.valid_until": "The last day on which this name holds.",
    "option.me": "Your name, as it will stand with your cases.",
    "option.key_yes": "Do it without asking.",
    "option.key_slot": "The slot, as ucase key list calls it.",
    "option.passphrase_file": "File that holds the passphrase; - reads standard input.",
    "option.recovery_to": "New file for the code, which only you can read.",
    "option.recovery_code": "File that holds the recovery code; - reads standard input.",
    "option.plain": "Make an ordinary, unencrypted file.",
    "option.seed": "Another number, other invented people.",
    "option.need_ref": "The obstacle, such as N-0001.",
    "option.support_ref": "The support, such as S-0001.",
    "option.goal_words": "The goal, in the resident's words.",
    "option.under": "Under which goal of the work: 1 break the downward spiral, 2 prevent that life is unhinged, 3 take away obstacles and stress.",
    "option.need_kind": "Kind, such as rent, dust or debts (ucase plan kind list).",
    "option.severity": "How serious: 1 light, 2 serious or 3 urgent.",
    "option.need_about": "What is going on, in own words.",
    "option.goal": "The goal it belongs to, such as G-0001.",
    "option.how_it_ended": "How it ended.",
    "option.why_again": "Why it came back.",
    "option.why_refused": "Why not.",
    "option.tier": "The tier of the ladder: own strength, own network, volunteer, general facility or tailored facility.",
    "option.support_by": "By whom: M-0001 of the network, a partner, or in words.",
    "option.lower": "What was tried on the lower tiers, or why they do not fit.",
    "option.support_status": "How far it is: proposed, agreed or started.",
    "option.solved": "Whether it solved the obstacle.",
    "option.new_need_kind": "The name of the kind.",
    "option.member_ref": "Somebody in the network, such as M-0001.",
    "option.member_name": "What the household calls somebody: a given name, 'the neighbour at 14'.",
    "option.relation": "What somebody is: partner, child, parent, sibling, family, friend, neighbour, colleague, faith or club, volunteer, professional or other; sister and mosque will do as well.",
    "option.closeness": "How close: 1 very close, 2 close or 3 further away.",
    "option.direction": "Which way the help goes: gives help (to the household), receives help or both ways.",
    "option.quality": "How the tie is: good, strained or broken.",
    "option.lives_in_block": "Whether somebody lives in the same block.",
    "option.helps_with": "What the help is.",
    "option.all_members": "Also those who are out.",
    "option.svg": "A new file for the drawing (SVG); - is standard output.",
    "option.deadline_ref": "The deadline, such as D-0001.",
    "option.of_case": "Of this case only.",
    "option.open_deadlines": "Only what is still open, also what was missed.",
    "option.within_deadlines": "Only what ends within this time, such as 6w.",
    "option.deadline_kind": "The kind, such as termination-notice or latest move-out.",
    "option.anchor": "The day of the letter with which the clock starts; of the other kinds the last day itself.",
    "option.basis": "What the deadline rests on: law, social plan or own agreement.",
    "option.deadline_source": "The article, the paragraph or the agreement.",
    "option.deadline_about": "What it is about.",
    "option.amount": "Amount in euros.",
    "option.tenancy_start": "The day on which the tenancy began; the notice term follows from it.",
    "option.moved_on": "The day of the move.",
    "option.effective_from": "From which day of the move on the amount holds.",
    "option.allowance_amount": "The amount in euros.",
    "option.allowance_source": "Where the amount comes from.",
    "option.resident": "Which resident: name or R-0001; not needed when there is one.",
    "option.edition": "The edition: 2017 (13 domains) or 2013 (11 domains).",
    "option.scores": "The levels of all domains, such as finances=2,housing=3.",
    "option.zrm_remarks": "Remark with the measurement.",
    "option.replace": "Mend the measurement of the same day.",
    "option.resident_name": "Name of the resident.",
    "option.role": "Role in the lease: main tenant, co-tenant or member of the household.",
    "option.no_home": "Only who has nowhere to go yet.",
    "option.within_moves": "Only who must be out within this time, such as 6w.",
    "option.route": "Where the household is during and after the works: stays in the dwelling, temporary dwelling, guest dwelling, rest dwelling, own arrangement or permanent move.",
    "option.to_place": "Where to: an address, or in words.",
    "option.move_start": "From which day on.",
    "option.move_until": "Until which day.",
    "option.keys_received": "Day on which the keys were received.",
    "option.keys_handed_in": "Day on which the keys were handed in.",
    "option.works_agreed": "Whether the tenant agrees to the works: yes, no or no answer.",
    "option.wish": "What the household wants: return, move for good or undecided.",
    "option.return_decision": "What was decided: return or move for good.",
    "option.agreed_on": "The day of the agreement or the decision (else today).",
    "option.income_band": "Income band, as the resident gives it.",
    "option.offered_place": "The offered dwelling.",
    "option.offer_outcome": "What became of it: open, accepted or refused.",
    "option.offered_rent": "The rent of the offered dwelling.",
    "option.rent_before": "Rent now, a month.",
    "option.rent_after": "Rent later, a month.",
    "option.allowance_before": "Housing allowance now, a month.",
    "option.allowance_after": "Housing allowance later, a month.",
    "option.income": "Income a month.",
    "option.rent_step": "A step of the rent habituation, such as 2027-01-01=650.",
    "option.figures_source": "Where the amounts come from.",
    "option.consent_to": "The organisation that may have the data; an alias will do. List: ucase partner list.",
    "option.consent_for": "What the data are for.",
    "option.consent_what": "Which data, with commas: contact, household, wishes, practical, move, finances, health, network, plan, zrm, notes, casework, approach.",
    "option.consent_how": "How it was given: spoken or written.",
    "option.consent_on": "The day on which it was given (else today).",
    "option.consent_until": "The last day on which it holds (else until it is withdrawn).",
    "option.consent_ref": "The consent, such as T-0001 or 1.",
    "option.consent_only_to": "Only for this organisation.",
    "option.consent_valid": "Only what holds today.",
    "option.consent_within": "Only what holds and runs out within this time, such as 30d.",
    "option.share_with": "The organisation that gets it; an alias will do. List: ucase partner list.",
    "option.share_what": "Only these data, with commas: contact, household, wishes, practical, move, finances, health, network, plan, zrm, notes, casework, approach.",
    "option.share_for": "For which purpose, when there is consent for several.",
    "option.share_ground": "Another ground than consent: vital-interest, reporting-code or law. Only with --because and --what.",
    "option.share_because": "Why it must go on that other ground; the reason stays in sight.",
    "option.share_to": "To this new file.",
    "option.share_dry_run": "Only look: shows what would go, shares and keeps nothing.",
    "option.share_only_with": "Only with this organisation.",
    "option.refer_to": "The organisation; an alias will do. List: ucase partner list.",
    "option.refer_for": "What is asked for.",
    "option.refer_only_to": "Only to this organisation.",
    "option.referral_ref": "The referral, such as V-0001 or 1.",
    "option.referral_words": "What there is to say about it.",
    "option.handover": "The day of a warm handover; with --people.",
    "option.handover_date": "The day of the warm handover.",
    "option.people": "Who is at the warm handover.",
    "option.open_referrals": "Only what is still open.",
    "option.unanswered": "Only what has waited longer for an answer than the setting referral.answer-days.",
}

SELECT count(*) AS count_1 
FROM follow_up JOIN "case" ON "case".id = follow_up.case_id LEFT OUTER JOIN area ON area.id = "case".area_id 
WHERE follow_up.state = 'open' AND follow_up.due <= %(until)s::DATE AND (%(manager)s::BIGINT IS NULL OR follow_up.assigned_to_id = %(manager)s::BIGINT) AND (%(area)s::BIGINT IS NULL OR area.id = %(area)s::BIGINT OR area.wijk_id = %(area)s::BIGINT OR area.parent_id = %(area)s::BIGINT)

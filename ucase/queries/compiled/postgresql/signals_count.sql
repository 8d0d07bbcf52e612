SELECT count(*) AS count_1 
FROM area_signal LEFT OUTER JOIN project ON project.id = area_signal.project_id LEFT OUTER JOIN area ON area.id = coalesce(area_signal.area_id, project.area_id) 
WHERE area_signal.told_on >= %(since)s::DATE AND area_signal.told_on <= %(until)s::DATE AND (%(project)s::BIGINT IS NULL OR area_signal.project_id = %(project)s::BIGINT) AND (%(area)s::BIGINT IS NULL OR area.id = %(area)s::BIGINT OR area.wijk_id = %(area)s::BIGINT OR area.parent_id = %(area)s::BIGINT) AND (%(role)s::VARCHAR IS NULL OR area_signal.role = %(role)s::VARCHAR) AND (%(theme)s::BIGINT IS NULL OR (EXISTS (SELECT signal_theme.id 
FROM signal_theme 
WHERE signal_theme.area_signal_id = area_signal.id AND signal_theme.theme_id = %(theme)s::BIGINT)))

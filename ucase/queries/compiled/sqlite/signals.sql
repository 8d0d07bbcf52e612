SELECT area_signal.id, area_signal.told_on, coalesce(project.name, area.name) AS place, area_signal.project_id, area_1.name AS wijk, area_signal.role, area_signal.summary, area_signal.not_a_person_because, theme.name AS theme 
FROM area_signal LEFT OUTER JOIN project ON project.id = area_signal.project_id LEFT OUTER JOIN area ON area.id = coalesce(area_signal.area_id, project.area_id) LEFT OUTER JOIN area AS area_1 ON area_1.id = area.wijk_id LEFT OUTER JOIN signal_theme ON signal_theme.area_signal_id = area_signal.id LEFT OUTER JOIN theme ON theme.id = signal_theme.theme_id 
WHERE area_signal.id IN (SELECT newest.id 
FROM (SELECT area_signal.id AS id 
FROM area_signal LEFT OUTER JOIN project ON project.id = area_signal.project_id LEFT OUTER JOIN area ON area.id = coalesce(area_signal.area_id, project.area_id) 
WHERE area_signal.told_on >= :since AND area_signal.told_on <= :until AND (:project IS NULL OR area_signal.project_id = :project) AND (:area IS NULL OR area.id = :area OR area.wijk_id = :area OR area.parent_id = :area) AND (:role IS NULL OR area_signal.role = :role) AND (:theme IS NULL OR (EXISTS (SELECT signal_theme.id 
FROM signal_theme 
WHERE signal_theme.area_signal_id = area_signal.id AND signal_theme.theme_id = :theme))) ORDER BY area_signal.told_on DESC, area_signal.id DESC
 LIMIT :most OFFSET 0) AS newest) ORDER BY area_signal.told_on DESC, area_signal.id DESC, theme.id

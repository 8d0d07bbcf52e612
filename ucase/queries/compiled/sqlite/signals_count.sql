SELECT count(*) AS count_1 
FROM area_signal LEFT OUTER JOIN project ON project.id = area_signal.project_id LEFT OUTER JOIN area ON area.id = coalesce(area_signal.area_id, project.area_id) 
WHERE area_signal.told_on >= :since AND area_signal.told_on <= :until AND (:project IS NULL OR area_signal.project_id = :project) AND (:area IS NULL OR area.id = :area OR area.wijk_id = :area OR area.parent_id = :area) AND (:role IS NULL OR area_signal.role = :role) AND (:theme IS NULL OR (EXISTS (SELECT signal_theme.id 
FROM signal_theme 
WHERE signal_theme.area_signal_id = area_signal.id AND signal_theme.theme_id = :theme)))

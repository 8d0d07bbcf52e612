SELECT project.id, project.name, area_1.name AS wijk, area.name AS area, organisation.name AS corporation, project.kind, project.support_threshold, project.threshold_source 
FROM project LEFT OUTER JOIN area ON area.id = project.area_id LEFT OUTER JOIN area AS area_1 ON area_1.id = area.wijk_id LEFT OUTER JOIN organisation ON organisation.id = project.corporation_id 
WHERE project.id = :project

SELECT "case".id, "case".household_id, "case".area_id, "case".project_id, "case".manager_id, "case".stage 
FROM "case" ORDER BY "case".id

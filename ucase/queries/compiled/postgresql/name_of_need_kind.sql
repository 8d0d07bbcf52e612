SELECT need_kind.name 
FROM need_kind 
WHERE need_kind.id = %(number)s::BIGINT

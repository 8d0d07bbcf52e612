SELECT need_kind."key", need_kind.name, need_kind.shipped 
FROM need_kind ORDER BY need_kind.id

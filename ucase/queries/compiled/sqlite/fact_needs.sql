SELECT need.case_id, need.id, need_kind."key", need_kind.name, need_kind.shipped, need.raised_on, need.resolved_on 
FROM need JOIN need_kind ON need_kind.id = need.kind_id ORDER BY need.id

SELECT need.case_id, support.id, support.need_id, support.tier, support.lower_tiers IS NOT NULL AS explained, support.proposed_on, support.ended_on, support.solved 
FROM support JOIN need ON need.id = support.need_id ORDER BY support.id

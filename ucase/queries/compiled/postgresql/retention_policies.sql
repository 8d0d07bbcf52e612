SELECT retention_policy.id, retention_policy.name, retention_policy.work_kind, retention_policy.term, retention_policy.anchor, retention_policy.source, retention_policy.in_force, retention_policy.shipped 
FROM retention_policy ORDER BY retention_policy.work_kind, retention_policy.id

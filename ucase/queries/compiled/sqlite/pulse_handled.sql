SELECT handled_signal.rule, handled_signal.fact, pulse_handling.handled_on, pulse_handling.because, case_manager.name AS manager 
FROM handled_signal JOIN pulse_handling ON pulse_handling.id = handled_signal.handling_id LEFT OUTER JOIN case_manager ON case_manager.id = pulse_handling.manager_id 
WHERE pulse_handling.case_id = :case ORDER BY handled_signal.id

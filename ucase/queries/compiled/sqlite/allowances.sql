SELECT moving_allowance.effective_from, moving_allowance.amount, moving_allowance.source 
FROM moving_allowance ORDER BY moving_allowance.effective_from

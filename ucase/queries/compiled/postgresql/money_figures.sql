SELECT money_figure.kind, money_figure.amount, money_figure.source, money_figure.told_on 
FROM money_figure 
WHERE money_figure.case_id = %(case)s::BIGINT ORDER BY money_figure.told_on, money_figure.id

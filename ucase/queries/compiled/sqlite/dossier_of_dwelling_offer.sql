SELECT dwelling_offer.id, NULL AS owner, dwelling_offer.offered_on, dwelling_offer.place, dwelling_offer.outcome, dwelling_offer.answered_on, dwelling_offer.because, dwelling_offer.rent 
FROM dwelling_offer 
WHERE dwelling_offer.id IN (SELECT dwelling_offer.id 
FROM dwelling_offer 
WHERE dwelling_offer.case_id IN (SELECT "case".id 
FROM "case" 
WHERE "case".household_id = :household)) ORDER BY dwelling_offer.id

SELECT dwelling_offer.offered_on, dwelling_offer.place, dwelling_offer.rent, dwelling_offer.outcome, dwelling_offer.answered_on, dwelling_offer.because 
FROM dwelling_offer 
WHERE dwelling_offer.case_id = :case ORDER BY dwelling_offer.offered_on, dwelling_offer.id

SELECT pseudonym_key.key 
FROM pseudonym_key

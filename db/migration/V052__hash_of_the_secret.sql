-- Seals of contents rest on the secret: were it damaged, no word about two entries would be found again, so its hash is
-- kept beside it. The hash of 32 random bytes tells nothing of them.
ALTER TABLE seal_secret ADD COLUMN hash text CHECK (length(hash) = 64);

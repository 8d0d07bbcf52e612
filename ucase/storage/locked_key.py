"""The key locked with a passphrase: it may lie beside the file and travel with it.

Argon2id makes guessing dear (RFC 9106, second recommended choice: 64 MiB, three passes, four lanes; some
0.15 s for who knows the passphrase), AES-GCM locks the key and shows whether the passphrase was right. The
figures are written down with the lock, so that another choice later still opens what was locked before.
"""

import os

from ucase.domain.errors import Invalid, StorageProblem
from ucase.domain.key import BYTES, Key

METHOD = "argon2id"
MEMORY_KIB, PASSES, LANES = 64 * 1024, 3, 4
MOST_MEMORY_KIB, MOST_PASSES, MOST_LANES = 1024 * 1024, 64, 64
"""What a file may ask of this computer: one that was tampered with must not bring it to its knees."""
SALT, NONCE = 16, 12
SHORTEST = 12
"""Signs in a passphrase. A few words that do not belong together are long enough at once."""


def good_passphrase(text: str) -> str:
    """A passphrase as it is used: the same however the keyboard put its accents together.

    Raises :class:`Invalid` when it is too short to hold anybody up.
    """
    from unicodedata import normalize

    said = normalize("NFC", text.strip())
    if len(said) < SHORTEST:
        raise Invalid("passphrase_short", signs=SHORTEST)
    return said


def lock(key: Key, passphrase: str) -> str:
    """The key as one line of words without a secret in it."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    salt, nonce = os.urandom(SALT), os.urandom(NONCE)
    box = AESGCM(derived(passphrase, salt, MEMORY_KIB, PASSES, LANES)).encrypt(nonce, key, key.id.encode())
    return f"{METHOD} {MEMORY_KIB} {PASSES} {LANES} {salt.hex()} {(nonce + box).hex()}"


def unlock(locked: str, passphrase: str, key_id: str) -> Key:
    """The key again. Raises :class:`StorageProblem`: a wrong passphrase, or a line that cannot be."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        method, memory, passes, lanes, salt, box = locked.split(" ")
        costs = int(memory), int(passes), int(lanes)
        if method != METHOD or any(
            not 1 <= cost <= most
            for cost, most in zip(costs, (MOST_MEMORY_KIB, MOST_PASSES, MOST_LANES), strict=True)
        ):
            raise ValueError
        secret = derived(passphrase, bytes.fromhex(salt), *costs)
        key = AESGCM(secret).decrypt(bytes.fromhex(box)[:NONCE], bytes.fromhex(box)[NONCE:], key_id.encode())
        if len(key) != BYTES:
            raise ValueError
    except InvalidTag:
        raise StorageProblem("wrong_passphrase") from None
    except ValueError:
        raise StorageProblem("bad_lock") from None
    return Key(key)


def derived(passphrase: str, salt: bytes, memory: int, passes: int, lanes: int) -> bytes:
    """What a passphrase becomes."""
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    method = Argon2id(salt=salt, length=BYTES, iterations=passes, lanes=lanes, memory_cost=memory)
    return method.derive(passphrase.encode())

package pdf

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/sha256"
	"crypto/sha512"
)

// longKey is algorithm 2.A of ISO 32000-2 with the empty password; nil if there is another.
func (f *file) longKey(d dict, revision int) []byte {
	u, _ := f.resolve(d["U"]).(string)
	ue, _ := f.resolve(d["UE"]).(string)
	if len(u) < 48 || len(ue) < 32 {
		return nil
	}
	hash := func(salt string) []byte {
		sum := sha256.Sum256([]byte(salt))
		if revision >= 6 {
			return hardened(sum[:])
		}
		return sum[:]
	}
	if !bytes.Equal(hash(u[32:40]), []byte(u[:32])) {
		return nil
	}
	block, err := aes.NewCipher(hash(u[40:48]))
	if err != nil {
		return nil
	}
	key := []byte(ue[:32])
	cipher.NewCBCDecrypter(block, make([]byte, aes.BlockSize)).CryptBlocks(key, key)
	return key
}

// hardened is algorithm 2.B with the empty password.
func hardened(k []byte) []byte {
	for i := 0; ; i++ {
		round := bytes.Repeat(k, 64)
		block, err := aes.NewCipher(k[:16])
		if err != nil {
			return nil
		}
		cipher.NewCBCEncrypter(block, k[16:32]).CryptBlocks(round, round)
		sum := 0
		for _, c := range round[:16] {
			sum += int(c)
		}
		switch sum % 3 {
		case 0:
			h := sha256.Sum256(round)
			k = h[:]
		case 1:
			h := sha512.Sum384(round)
			k = h[:]
		default:
			h := sha512.Sum512(round)
			k = h[:]
		}
		if i >= 63 && int(round[len(round)-1]) <= i-31 {
			return k[:32]
		}
	}
}

package pdf

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/md5"
	"crypto/rc4"
	"encoding/binary"
	"fmt"
)

// crypt opens what the standard handler encrypted for readers who have no password (ISO 32000-1, 7.6; ISO 32000-2 for revision 6): files that only may not be
// printed or changed.
type crypt struct {
	key    []byte
	method name // V2 is RC4, AESV2 and AESV3 are AES, None is nothing
}

// padding stands for what a password lacks of 32 bytes.
var padding = []byte("\x28\xbf\x4e\x5e\x4e\x75\x8a\x41\x64\x00\x4e\x56\xff\xfa\x01\x08\x2e\x2e\x00\xb6\xd0\x68\x3e\x80\x2f\x0c\xa9\xfe\x64\x53\x69\x7a")

// decrypt finds the key for the empty password, if the file is encrypted.
func (f *file) decrypt() error {
	f.crypt = nil
	d := f.dict(f.trailer["Encrypt"])
	if d == nil {
		if f.trailer["Encrypt"] != nil {
			return ErrEncrypted
		}
		return nil
	}
	version, revision := f.integer(d["V"]), f.integer(d["R"])
	c := &crypt{method: "V2"}
	if version >= 4 {
		filter, _ := f.resolve(d["StmF"]).(name)
		c.method, _ = f.resolve(f.dict(f.dict(d["CF"])[filter])["CFM"]).(name)
		if filter == "Identity" {
			c.method = "None"
		}
	}
	if d["Filter"] != name("Standard") || version < 1 || version > 5 || version == 3 {
		return fmt.Errorf("%w: handler %v, version %d", ErrEncrypted, d["Filter"], version)
	}
	if version == 5 {
		c.key = f.longKey(d, revision)
	} else {
		c.key = f.shortKey(d, version, revision)
	}
	if c.key == nil {
		return ErrEncrypted
	}
	f.crypt, f.objects, f.streams = c, map[int]object{}, map[int]*objectStream{}
	return nil
}

// shortKey is algorithm 2 with the empty password, checked by algorithms 4 and 5; nil if there is another password.
func (f *file) shortKey(d dict, version, revision int) []byte {
	o, _ := f.resolve(d["O"]).(string)
	u, _ := f.resolve(d["U"]).(string)
	var id string
	if ids := f.array(f.trailer["ID"]); len(ids) > 0 {
		id, _ = f.resolve(ids[0]).(string)
	}
	n := 5
	if bits := f.integer(d["Length"]); version > 1 && bits >= 40 && bits <= 128 {
		n = bits / 8
	}
	if version == 4 {
		n = 16
	}
	if len(o) < 32 || len(u) < 16 {
		return nil
	}
	h := md5.New()
	h.Write(padding)
	h.Write([]byte(o[:32]))
	h.Write(binary.LittleEndian.AppendUint32(nil, uint32(int64(f.number(d["P"])))))
	h.Write([]byte(id))
	if meta, ok := f.resolve(d["EncryptMetadata"]).(bool); revision >= 4 && ok && !meta {
		h.Write([]byte{0xff, 0xff, 0xff, 0xff})
	}
	key := h.Sum(nil)
	for i := 0; revision >= 3 && i < 50; i++ {
		sum := md5.Sum(key[:n])
		key = sum[:]
	}
	key = key[:n]
	check := bytes.Clone(padding)
	if revision >= 3 {
		sum := md5.Sum(append(bytes.Clone(padding), id...))
		check = sum[:]
	}
	rc4With(key, check)
	for i := 1; revision >= 3 && i < 20; i++ {
		step := bytes.Clone(key)
		for j := range step {
			step[j] ^= byte(i)
		}
		rc4With(step, check)
	}
	if !bytes.Equal(check[:16], []byte(u[:16])) {
		return nil
	}
	return key
}

func rc4With(key, b []byte) {
	if c, err := rc4.NewCipher(key); err == nil {
		c.XORKeyStream(b, b)
	}
}

// keyOf is the key of an object (algorithm 1).
func (c *crypt) keyOf(number, generation int) []byte {
	if c.method == "AESV3" || c.method == "None" {
		return c.key
	}
	b := append(bytes.Clone(c.key), byte(number), byte(number>>8), byte(number>>16), byte(generation), byte(generation>>8))
	if c.method == "AESV2" {
		b = append(b, "sAlT"...)
	}
	sum := md5.Sum(b)
	return sum[:min(len(c.key)+5, 16)]
}

// open decrypts bytes; nil where they cannot be what was encrypted.
func (c *crypt) open(b, key []byte) []byte {
	b = bytes.Clone(b)
	if c.method == "None" {
		return b
	}
	if c.method == "V2" {
		rc4With(key, b)
		return b
	}
	block, err := aes.NewCipher(key)
	if err != nil || len(b) < 2*aes.BlockSize {
		return nil
	}
	iv, b := b[:aes.BlockSize], b[aes.BlockSize:]
	b = b[:len(b)/aes.BlockSize*aes.BlockSize]
	cipher.NewCBCDecrypter(block, iv).CryptBlocks(b, b)
	if n := int(b[len(b)-1]); n >= 1 && n <= aes.BlockSize {
		b = b[:len(b)-n]
	}
	return b
}

// decryptStrings decrypts the strings in an object that is in no object stream.
func (f *file) decryptStrings(o object, number, generation int) object {
	if f.crypt == nil {
		return o
	}
	switch o := o.(type) {
	case string:
		return string(f.crypt.open([]byte(o), f.crypt.keyOf(number, generation)))
	case array:
		for i := range o {
			o[i] = f.decryptStrings(o[i], number, generation)
		}
	case dict:
		for k := range o {
			o[k] = f.decryptStrings(o[k], number, generation)
		}
	}
	return o
}

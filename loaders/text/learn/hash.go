// Package learn holds what the tagger and the parser have in common: averaged
// perceptrons over hashed features, the table that a trained one is scored with, the file
// that keeps it, and the folding of words that their features look at.
//
// A feature is a template number with up to four values, hashed to 32 bits; features that
// collide share their weights, and training adapts to that. The perceptron is that of
// Collins (2002), averaged over all updates.
package learn

// Odd constants with no structure in their bits.
const (
	mixTemplate = 0x9E3779B97F4A7C15
	mixFirst    = 0xC2B2AE3D27D4EB4F
	mixSecond   = 0x165667B19E3779F9
	mixThird    = 0x27D4EB2F165667C5
	mixFourth   = 0x85EBCA77C2B2AE63
	mixFinal    = 0xD6E8FEB86659FD93
)

// One hashes a feature of one value. The result is never 0.
func One(template int, a uint64) uint32 {
	return finish(uint64(template)*mixTemplate + a*mixFirst)
}

// Two hashes a feature of two values.
func Two(template int, a, b uint64) uint32 {
	return finish(uint64(template)*mixTemplate + a*mixFirst + b*mixSecond)
}

// Three hashes a feature of three values.
func Three(template int, a, b, c uint64) uint32 {
	return finish(uint64(template)*mixTemplate + a*mixFirst + b*mixSecond + c*mixThird)
}

// Four hashes a feature of four values.
func Four(template int, a, b, c, d uint64) uint32 {
	return finish(uint64(template)*mixTemplate + a*mixFirst + b*mixSecond + c*mixThird + d*mixFourth)
}

func finish(x uint64) uint32 {
	x ^= x >> 32
	x *= mixFinal
	x ^= x >> 32
	x *= mixFinal
	return max(uint32(x>>32), 1)
}

// String hashes the bytes of a value.
func String(s string) uint64 {
	h := uint64(0xCBF29CE484222325) // FNV-1a, then mixed
	for i := 0; i < len(s); i++ {
		h = (h ^ uint64(s[i])) * 0x100000001B3
	}
	h = (h ^ h>>32) * mixFinal
	return h ^ h>>29
}

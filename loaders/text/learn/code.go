package learn

import "math"

// Scale is the score that a weight of one adds.
const Scale = 64

// Weights are kept in one byte: a sign and a magnitude on a logarithmic scale, since
// averaged weights reach from hundredths to hundreds and a linear byte would clip them.
const (
	smallest = 1.0 / 32 // the magnitude of code 1
	largest  = 400.0    // the magnitude of code 127
)

// encode codes a weight; 0 is no weight.
func encode(v float32) byte {
	x := math.Abs(float64(v))
	if x < smallest/2 {
		return 0
	}
	step := math.Log(largest/smallest) / 126
	i := byte(min(max(math.Round(math.Log(x/smallest)/step), 0), 126)) + 1
	if v < 0 {
		return i | 0x80
	}
	return i
}

// decodings are the weights of all codes, in 64ths.
func decodings() (out [256]int32) {
	for i := 1; i < 128; i++ {
		x := smallest * math.Exp(float64(i-1)/126*math.Log(largest/smallest))
		out[i] = int32(math.Round(x * Scale))
		out[i|0x80] = -out[i]
	}
	return out
}

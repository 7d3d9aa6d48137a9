package text

// Signs is a set of what can be seen of how a claim was made, from which its confidence
// follows. Package relate numbers and names them. They are not stored.
type Signs uint64

// With returns the set with one more.
func (s Signs) With(n int) Signs { return s | 1<<n }

// Has tells whether one is in the set.
func (s Signs) Has(n int) bool { return s>>n&1 != 0 }

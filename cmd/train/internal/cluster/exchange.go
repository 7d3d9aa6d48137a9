package cluster

import "math"

// place moves a word to its best class and returns 1 if that is another.
func (c *counts) place(w int32) int {
	self := c.tally(w)
	old := c.class[w]
	c.shift(old, self, c.times[w], -1)
	best, most := old, math.Inf(-1)
	for class := range int32(c.classes) {
		if gain := c.gain(class, self, c.times[w]); gain > most {
			best, most = class, gain
		}
	}
	c.shift(best, self, c.times[w], 1)
	c.class[w] = best
	if best == old {
		return 0
	}
	return 1
}

// tally counts the classes beside a word, and how often it stands beside itself.
func (c *counts) tally(w int32) (self float64) {
	c.left.reset()
	c.right.reset()
	for _, n := range c.before[w] {
		if n.word == w {
			self = float64(n.times)
			continue
		}
		c.left.add(c.class[n.word], float64(n.times))
	}
	for _, n := range c.after[w] {
		if n.word != w {
			c.right.add(c.class[n.word], float64(n.times))
		}
	}
	return self
}

// shift adds the tallied word to a class, or takes it out.
func (c *counts) shift(class int32, self, times, sign float64) {
	all := c.classes + 2
	for _, k := range c.left.seen {
		c.pairs[int(k)*all+int(class)] += sign * c.left.by[k]
	}
	for _, k := range c.right.seen {
		c.pairs[int(class)*all+int(k)] += sign * c.right.by[k]
	}
	c.pairs[int(class)*all+int(class)] += sign * self
	c.sums[class] += sign * times
}

// gain is how the logarithm of the likelihood grows if the tallied word joins a class.
func (c *counts) gain(class int32, self, times float64) (sum float64) {
	all := c.classes + 2
	for _, k := range c.left.seen {
		if k != class {
			n := c.pairs[int(k)*all+int(class)]
			sum += c.n(n+c.left.by[k]) - c.n(n)
		}
	}
	row := c.pairs[int(class)*all : int(class+1)*all]
	for _, k := range c.right.seen {
		if k != class {
			sum += c.n(row[k]+c.right.by[k]) - c.n(row[k])
		}
	}
	n := row[class]
	sum += c.n(n+c.left.by[class]+c.right.by[class]+self) - c.n(n)
	return sum - 2*(c.n(c.sums[class]+times)-c.n(c.sums[class]))
}

// n is nlogn, out of a table where it can be.
func (c *counts) n(x float64) float64 {
	if i := int(x); i < len(c.logs) {
		return c.logs[i]
	}
	return nlogn(x)
}

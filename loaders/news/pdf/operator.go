package pdf

// numbers returns operands as numbers; nil if there are fewer than n.
func (c *content) numbers(os []object, n int) []float64 {
	if len(os) < n {
		return nil
	}
	out := make([]float64, n)
	for i, o := range os[len(os)-n:] {
		out[i] = c.file.number(o)
	}
	return out
}

// operator does an operator that matters to text (ISO 32000-1, 8.4, 9.4, 14.6).
func (c *content) operator(op string, os []object, resources dict) {
	s := &c.state
	switch op {
	case "q":
		if len(c.saved) < 256 {
			c.saved = append(c.saved, *s)
		}
	case "Q":
		if n := len(c.saved); n > 0 {
			*s, c.saved = c.saved[n-1], c.saved[:n-1]
		}
	case "cm":
		if n := c.numbers(os, 6); n != nil {
			s.ctm = matrix(n).then(s.ctm)
		}
	case "Do":
		if len(os) > 0 {
			c.form(os[0], resources)
		}
	case "BMC", "BDC":
		c.begin(os, resources)
	case "EMC":
		if n := len(c.marks); n > 0 {
			c.marks = c.marks[:n-1]
		}
	case "Tf":
		if n := c.numbers(os, 1); n != nil && len(os) > 1 {
			s.size = n[0]
			c.setFont(os[0], resources)
		}
	case "Tc", "Tw", "TL", "Ts", "Tz":
		if n := c.numbers(os, 1); n != nil {
			s.set(op, n[0])
		}
	case "Tj":
		c.show(os)
	case "TJ":
		if len(os) > 0 {
			list, _ := os[len(os)-1].(array)
			c.show(list)
		}
	default:
		c.position(op, os)
	}
}

// set sets a parameter of the text state (9.3).
func (s *state) set(op string, x float64) {
	switch op {
	case "Tc":
		s.char = x
	case "Tw":
		s.word = x
	case "TL":
		s.leading = x
	case "Ts":
		s.rise = x
	case "Tz":
		s.scale = x / 100
	}
}

// position does an operator that moves to another line, which may also show a string (9.4.2, 9.4.3).
func (c *content) position(op string, os []object) {
	s := &c.state
	switch op {
	case "BT":
		c.text, c.line = identity, identity
	case "Td", "TD":
		if n := c.numbers(os, 2); n != nil {
			if op == "TD" {
				s.leading = -n[1]
			}
			c.move(n[0], n[1])
		}
	case "Tm":
		if n := c.numbers(os, 6); n != nil {
			c.text, c.line = matrix(n), matrix(n)
		}
	case "T*", "'", "\"":
		if n := c.numbers(os, 3); op == "\"" && n != nil {
			s.word, s.char = n[0], n[1]
		}
		c.move(0, -s.leading)
		if op != "T*" && len(os) > 0 {
			c.show(os[len(os)-1:])
		}
	}
}

func (c *content) move(x, y float64) {
	c.line = matrix{1, 0, 0, 1, x, y}.then(c.line)
	c.text = c.line
}

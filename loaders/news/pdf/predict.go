package pdf

// predicted undoes the prediction of PNG or TIFF (7.4.4.4).
func (f *file) predicted(b []byte, p dict) []byte {
	kind := f.integer(p["Predictor"])
	if kind < 2 {
		return b
	}
	columns, colors, depth := max(1, f.integer(p["Columns"])), max(1, f.integer(p["Colors"])), f.integer(p["BitsPerComponent"])
	if depth < 1 {
		depth = 8
	}
	if columns > 1<<20 || colors > 32 || depth > 16 {
		return nil
	}
	pixel, row := (colors*depth+7)/8, (columns*colors*depth+7)/8
	if kind == 2 {
		for at := 0; at+row <= len(b) && depth == 8; at += row {
			for i := pixel; i < row; i++ {
				b[at+i] += b[at+i-pixel]
			}
		}
		return b
	}
	out := make([]byte, 0, len(b))
	above := make([]byte, row)
	for len(b) > 1 {
		line := make([]byte, row)
		n := copy(line, b[1:])
		unfilter(b[0], line, above, pixel)
		out = append(out, line[:n]...)
		above, b = line, b[1+n:]
	}
	return out
}

// unfilter undoes a filter of PNG on a line.
func unfilter(kind byte, line, above []byte, pixel int) {
	for i := range line {
		left, corner := 0, 0
		if i >= pixel {
			left, corner = int(line[i-pixel]), int(above[i-pixel])
		}
		up := int(above[i])
		switch kind {
		case 1:
			line[i] += byte(left)
		case 2:
			line[i] += byte(up)
		case 3:
			line[i] += byte((left + up) / 2)
		case 4:
			p := left + up - corner
			a, b, c := abs(p-left), abs(p-up), abs(p-corner)
			switch {
			case a <= b && a <= c:
				line[i] += byte(left)
			case b <= c:
				line[i] += byte(up)
			default:
				line[i] += byte(corner)
			}
		}
	}
}

func abs(n int) int { return max(n, -n) }

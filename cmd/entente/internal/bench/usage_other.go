//go:build !unix

package bench

import "time"

// processorTime is what the process has used of processors so far; 0 where the system does not tell.
func processorTime() time.Duration { return 0 }

//go:build !unix

package neo4jtest

import (
	"errors"
	"os/exec"
)

// canSupervise says that servers can only be named here, not started.
const canSupervise = false

func ownGroup(*exec.Cmd) {}

func killGroup(c *exec.Cmd) { _ = c.Process.Kill() }

// lock has nothing to lock with: two test packages must not use one server here.
func lock(string) (func(), error) { return nil, errors.ErrUnsupported }

//go:build unix

package neo4jtest

import (
	"os"
	"os/exec"
	"syscall"
)

// canSupervise says that a process group and a POSIX shell are to be had.
const canSupervise = true

// ownGroup puts a command and what it starts into a process group of their own, so that an
// interrupt of the tests reaches them in one way only.
func ownGroup(c *exec.Cmd) { c.SysProcAttr = &syscall.SysProcAttr{Setpgid: true} }

// killGroup ends whatever is left of a command's group.
func killGroup(c *exec.Cmd) { _ = syscall.Kill(-c.Process.Pid, syscall.SIGKILL) }

// lock waits for the lock on a file, which the kernel frees when the process ends.
func lock(name string) (release func(), err error) {
	f, err := os.OpenFile(name, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, err
	}
	for {
		err = syscall.Flock(int(f.Fd()), syscall.LOCK_EX)
		if err != syscall.EINTR {
			break
		}
	}
	if err != nil {
		f.Close()
		return nil, &os.PathError{Op: "lock", Path: name, Err: err}
	}
	return func() { f.Close() }, nil
}

package neo4jtest

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os/exec"
	"sync"
	"time"
)

// supervisor is a shell script that runs a command until that ends by itself or the
// script's standard input does, which is when the test process is gone, even by SIGKILL.
// Then it runs $STOP if need be, and $CLEAN in either case. It prints nothing itself: with nobody
// left to read, that would end it before $CLEAN.
const supervisor = `
exec 3<&0
"$@" </dev/null 3<&- & child=$!
( cat <&3; eval "$STOP" ) >/dev/null 2>&1 & watch=$!
exec 3<&- </dev/null >/dev/null 2>&1
wait $child; status=$?
kill $watch 2>/dev/null
eval "$CLEAN"
exit $status`

// A process is a command under the supervisor.
type process struct {
	cmd    *exec.Cmd
	stdin  io.Closer
	output tail
	ended  chan struct{}
	once   sync.Once
}

// supervise starts a command. Stop and clean are shell commands that may use $child, the
// command's process id, and the environment given.
func supervise(stop, clean string, env, command []string) (*process, error) {
	args := append([]string{"-c", supervisor, "neo4jtest"}, command...)
	p := &process{cmd: exec.Command("sh", args...), ended: make(chan struct{})}
	p.cmd.Env = append(p.cmd.Environ(), "STOP="+stop, "CLEAN="+clean)
	p.cmd.Env = append(p.cmd.Env, env...)
	p.cmd.Stdout, p.cmd.Stderr = &p.output, &p.output
	p.cmd.WaitDelay = 2 * time.Second
	ownGroup(p.cmd)
	stdin, err := p.cmd.StdinPipe()
	if err != nil {
		return nil, err
	}
	p.stdin = stdin
	if err := p.cmd.Start(); err != nil {
		return nil, fmt.Errorf("start %s: %w", command[0], err)
	}
	go func() {
		p.cmd.Wait() // how it ended is told by what it printed
		close(p.ended)
	}()
	return p, nil
}

// done is closed when the process has ended; never for a server that is not ours.
func (p *process) done() <-chan struct{} {
	if p == nil {
		return nil
	}
	return p.ended
}

// log returns the last of what the command printed.
func (p *process) log() string { return p.output.String() }

// await polls until a condition holds.
func (p *process) await(ctx context.Context, ready func() bool) error {
	for !ready() {
		select {
		case <-ctx.Done():
			return fmt.Errorf("not ready in time: %w:\n%s", ctx.Err(), p.log())
		case <-p.ended:
			return fmt.Errorf("ended early:\n%s", p.log())
		case <-time.After(50 * time.Millisecond):
		}
	}
	return nil
}

// stop ends the command and all that it started, and waits for it.
func (p *process) stop() {
	p.once.Do(func() {
		p.stdin.Close()
		select {
		case <-p.ended:
		case <-time.After(20 * time.Second):
		}
		killGroup(p.cmd)
		<-p.ended
	})
}

// tail keeps the last 64 KiB written to it.
type tail struct {
	mu  sync.Mutex
	buf bytes.Buffer
}

// Write implements io.Writer.
func (t *tail) Write(b []byte) (int, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.buf.Write(b)
	if over := t.buf.Len() - 64<<10; over > 0 {
		t.buf.Next(over)
	}
	return len(b), nil
}

// String returns what is kept.
func (t *tail) String() string {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.buf.String()
}

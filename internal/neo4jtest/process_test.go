//go:build unix

package neo4jtest

import (
	"bufio"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// child is this test binary run by itself: it puts a command under the supervisor, says its process
// id, and waits to be killed.
func child() {
	p, err := supervise(`kill -KILL "$child"`, `rm -rf -- "$HOME_OF_TEST"`, nil,
		[]string{"sh", "-c", "echo $$; exec sleep 1000"})
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	for !strings.Contains(p.log(), "\n") {
		time.Sleep(5 * time.Millisecond)
	}
	fmt.Print(p.log())
	select {}
}

func TestMain(m *testing.M) {
	if os.Getenv("NEO4JTEST_CHILD") != "" {
		child()
	}
	os.Exit(m.Run())
}

// The server ends with a test process that is killed, and its home is removed.
func TestKilledProcess(t *testing.T) {
	home := filepath.Join(t.TempDir(), "home")
	if err := os.Mkdir(home, 0o700); err != nil {
		t.Fatal(err)
	}
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	c := exec.Command(exe)
	c.Env = append(os.Environ(), "NEO4JTEST_CHILD=1", "HOME_OF_TEST="+home)
	out, err := c.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	line, err := bufio.NewReader(out).ReadString('\n')
	var pid int
	if _, scanErr := fmt.Sscan(line, &pid); scanErr != nil {
		t.Fatalf("child said %q: %v, %v", line, err, scanErr)
	}
	if err := syscall.Kill(pid, 0); err != nil {
		t.Fatalf("process %d is not there: %v", pid, err)
	}
	c.Process.Kill()
	c.Wait()
	gone := func() bool {
		_, err := os.Stat(home)
		return syscall.Kill(pid, 0) != nil && os.IsNotExist(err)
	}
	for deadline := time.Now().Add(5 * time.Second); !gone(); time.Sleep(10 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("process %d or its home %s outlives its parent", pid, home)
		}
	}
}

func TestEndedEarly(t *testing.T) {
	p, err := supervise("", "", nil, []string{"sh", "-c", "echo no such database >&2; exit 3"})
	if err != nil {
		t.Fatal(err)
	}
	err = p.await(t.Context(), func() bool { return false })
	if err == nil || !strings.Contains(err.Error(), "no such database") {
		t.Errorf("await a command that fails: %v, want what it printed", err)
	}
	p.stop()
	p.stop()
}

// Two processes that need the same lock take turns.
func TestLock(t *testing.T) {
	name := filepath.Join(t.TempDir(), "lock")
	release, err := lock(name)
	if err != nil {
		t.Fatal(err)
	}
	got := make(chan error)
	go func() {
		second, err := lock(name)
		if err == nil {
			second()
		}
		got <- err
	}()
	select {
	case <-got:
		t.Error("two hold one lock")
	case <-time.After(100 * time.Millisecond):
		release()
		if err := <-got; err != nil {
			t.Error(err)
		}
	}
}

// fakeDocker stands in for the docker command: its container does nothing, and its port is the one
// of a server that runs already.
const fakeDocker = `#!/bin/sh
echo "$*" >>"$FAKE_DOCKER/log"
case $1 in
version) echo 28.0 ;;
run) echo "auth $NEO4J_AUTH" >>"$FAKE_DOCKER/log"; echo $$ >"$FAKE_DOCKER/pid"; exec sleep 1000 ;;
port) if [ -f "$FAKE_DOCKER/pid" ]; then echo "$FAKE_DOCKER_ADDRESS"; else exit 1; fi ;;
rm) kill "$(cat "$FAKE_DOCKER/pid")" ;;
esac
`

func TestDocker(t *testing.T) {
	s := Start(t)
	if s.Password != "" {
		t.Skip("needs a server without a password")
	}
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "docker"), []byte(fakeDocker), 0o700); err != nil {
		t.Fatal(err)
	}
	t.Setenv("PATH", dir+string(os.PathListSeparator)+os.Getenv("PATH"))
	t.Setenv("FAKE_DOCKER", dir)
	_, address, _ := strings.Cut(s.URI, "://")
	t.Setenv("FAKE_DOCKER_ADDRESS", address)

	d, err := fromDocker(t.Context(), Options{Version: LTS})
	if err != nil {
		t.Fatal(err)
	}
	if d.URI != "bolt://"+address || d.Version != s.Version {
		t.Errorf("server %q version %q, want bolt://%s and %q", d.URI, d.Version, address, s.Version)
	}
	d.Stop()
	log, err := os.ReadFile(filepath.Join(dir, "log"))
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"-p 127.0.0.1::7687", "auth none", "neo4j:5.26-community\n", "\nrm -f entente-test-"} {
		if !strings.Contains(string(log), want) {
			t.Errorf("docker was not called with %q but so:\n%s", want, log)
		}
	}
}

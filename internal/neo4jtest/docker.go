package neo4jtest

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"time"
)

// fromDocker starts the official image. The driver must speak to it by bolt://, since the
// address that the container tells to clients is one inside the container.
func fromDocker(ctx context.Context, o Options) (*Server, error) {
	if !canSupervise {
		return nil, none("a container is started on Unix only")
	}
	if err := dockerAnswers(ctx); err != nil {
		return nil, none("docker: %v", err)
	}
	image, version := imageOf(o.Version)
	auth := "none"
	if o.Password != "" {
		auth = "neo4j/" + o.Password
	}
	name := fmt.Sprintf("entente-test-%d-%d", os.Getpid(), time.Now().UnixNano())
	p, err := supervise(`docker rm -f "$NEO4J_TEST_NAME"`, "", []string{"NEO4J_TEST_NAME=" + name, "NEO4J_AUTH=" + auth},
		[]string{"docker", "run", "--rm", "--name", name, "-p", "127.0.0.1::7687",
			"-e", "NEO4J_AUTH", // from the environment: a command line is there for all to read
			"-e", "NEO4J_server_memory_heap_max__size=1g",
			"-e", "NEO4J_server_memory_pagecache_size=256m",
			"-e", "NEO4J_dbms_usage__report_enabled=false",
			"-e", "NEO4J_db_tx__log_preallocate=false",
			image})
	if err != nil {
		return nil, err
	}
	s := &Server{Source: "Docker image " + image, Password: o.Password}
	if o.Password != "" {
		s.User = "neo4j"
	}
	return launch(ctx, s, p, version, func() string { return dockerAddress(ctx, name) })
}

// imageOf names the image of a version's line, and the line.
func imageOf(version string) (image, line string) {
	parts := strings.SplitN(version, ".", 3)
	line = strings.Join(parts[:2], ".")
	return "neo4j:" + line + "-community", line
}

// dockerAnswers reports why no container can be run, or nil.
func dockerAnswers(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	out, err := exec.CommandContext(ctx, "docker", "version", "--format", "{{.Server.Version}}").CombinedOutput()
	if err != nil && len(out) > 0 {
		return fmt.Errorf("%s", strings.TrimSpace(string(out)))
	}
	return err
}

// dockerAddress is the address of a container's Bolt port, or "" until it has one.
func dockerAddress(ctx context.Context, name string) string {
	out, err := exec.CommandContext(ctx, "docker", "port", name, "7687/tcp").Output()
	address, _, _ := strings.Cut(string(out), "\n")
	if err != nil || address == "" {
		return ""
	}
	return "bolt://" + address
}

package api

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"entente/graph"
	"entente/graph/api/internal/model"
)

// Codes of errors, in extensions.code of the answer.
const (
	CodeNotFound    = "NOT_FOUND"
	CodeInvalid     = "INVALID"
	CodeAmbiguous   = "AMBIGUOUS"
	CodeConflict    = "CONFLICT"
	CodeUnavailable = "UNAVAILABLE"
	CodeTimeout     = "TIMEOUT"
	CodeCanceled    = "CANCELED"
	CodeBadQuery    = "BAD_QUERY"
	CodeBudget      = "BUDGET"
	CodeInternal    = "INTERNAL"
)

// The table of errors: what is errors.Is the first gets the code and, unless its own text may be shown, the message.
var errorTable = [...]struct {
	err           error
	code, message string
}{
	{context.DeadlineExceeded, CodeTimeout, "query: took too long"},
	{context.Canceled, CodeCanceled, "query: canceled"},
	{graph.ErrUnavailable, CodeUnavailable, "store: unavailable"},
	{graph.ErrNotFound, CodeNotFound, ""},
	{graph.ErrAmbiguous, CodeAmbiguous, ""},
	{graph.ErrInvalid, CodeInvalid, ""},
	{graph.ErrConflict, CodeConflict, ""},
	{errPanic, CodeInternal, "internal error"},
}

// errPanic is what a panic becomes.
var errPanic = errors.New("panic")

// describe returns an error's code and the message that may be shown.
func describe(err error) (code, message string) {
	if over := (*model.Budget)(nil); errors.As(err, &over) {
		return CodeBudget, over.Error()
	}
	for _, row := range errorTable {
		if errors.Is(err, row.err) {
			if row.message != "" {
				return row.code, row.message
			}
			return row.code, err.Error()
		}
	}
	return CodeInternal, "internal error"
}

// present makes of an error what a client sees: a message, a code and, where it concerns a field, its path. What the client may not see goes
// to the log.
func present(log *slog.Logger) graphql.ErrorPresenterFunc {
	return func(ctx context.Context, err error) *gqlerror.Error {
		out := &gqlerror.Error{Path: graphql.GetPath(ctx)}
		cause := err
		if g := (*gqlerror.Error)(nil); errors.As(err, &g) {
			out.Path, out.Locations, cause = g.Path, g.Locations, g.Err
			if cause == nil && g.Extensions["code"] != nil { // parsing and validating set one, gqlgen elsewhere does not
				out.Message, out.Extensions = g.Message, map[string]any{"code": CodeBadQuery}
				return out
			}
			if cause == nil {
				cause = g
			}
		}
		var code string
		code, out.Message = describe(cause)
		out.Extensions = map[string]any{"code": code}
		if code == CodeInternal || code == CodeUnavailable {
			log.ErrorContext(ctx, "query failed", "code", code, "path", out.Path.String(), "error", cause)
		}
		return out
	}
}

// recovered makes an error of a panic and logs where it was.
func recovered(log *slog.Logger) graphql.RecoverFunc {
	return func(ctx context.Context, p any) error {
		log.ErrorContext(ctx, "panic", "panic", p, "stack", string(debug.Stack()))
		return fmt.Errorf("%w: %v", errPanic, p)
	}
}

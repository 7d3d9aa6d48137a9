package learn

import (
	"bytes"
	"compress/flate"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
)

// A model file is
//
//	"ENTM"  version (1 byte)  length (4 bytes)  CRC-32C (4 bytes)  DEFLATE of the content
//
// with length and checksum those of the content before compression, little endian. The
// content is a sequence of numbers (LEB128), strings (length, bytes) and tables that its
// owner writes with [Writer] and reads in the same order with [Reader].
const (
	magic      = "ENTM"
	version    = 1
	headerSize = 13
	maxContent = 1 << 28
)

// ErrDamaged is wrapped by the error for bytes that are no model of this version.
var ErrDamaged = errors.New("learn: damaged model")

// Seal puts content into a file.
func Seal(content []byte) ([]byte, error) {
	if len(content) > maxContent {
		return nil, fmt.Errorf("learn: %d bytes of content, at most %d", len(content), maxContent)
	}
	var out bytes.Buffer
	out.WriteString(magic)
	out.WriteByte(version)
	out.Write(binary.LittleEndian.AppendUint32(nil, uint32(len(content))))
	out.Write(binary.LittleEndian.AppendUint32(nil, checksum(content)))
	w, err := flate.NewWriter(&out, flate.BestCompression)
	if err != nil {
		return nil, fmt.Errorf("learn: compress: %w", err)
	}
	if _, err := w.Write(content); err != nil {
		return nil, fmt.Errorf("learn: compress: %w", err)
	}
	if err := w.Close(); err != nil {
		return nil, fmt.Errorf("learn: compress: %w", err)
	}
	return out.Bytes(), nil
}

// Open takes the content out of a file. An error wraps [ErrDamaged].
func Open(file []byte) ([]byte, error) {
	if len(file) < headerSize || string(file[:4]) != magic {
		return nil, fmt.Errorf("%w: no header", ErrDamaged)
	}
	if file[4] != version {
		return nil, fmt.Errorf("%w: version %d, want %d", ErrDamaged, file[4], version)
	}
	length := binary.LittleEndian.Uint32(file[5:])
	if length > maxContent {
		return nil, fmt.Errorf("%w: %d bytes of content", ErrDamaged, length)
	}
	var content bytes.Buffer
	content.Grow(min(int(length), 8*len(file)) + bytes.MinRead) // what a header promises is no reason to take memory
	r := flate.NewReader(bytes.NewReader(file[headerSize:]))
	if _, err := content.ReadFrom(io.LimitReader(r, int64(length)+1)); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	if content.Len() != int(length) || checksum(content.Bytes()) != binary.LittleEndian.Uint32(file[9:]) {
		return nil, fmt.Errorf("%w: length or checksum differs", ErrDamaged)
	}
	return content.Bytes(), nil
}

func checksum(b []byte) uint32 { return crc32.Checksum(b, crc32.MakeTable(crc32.Castagnoli)) }

"""Writes items and forms as files. One writer, one format, one file or folder."""

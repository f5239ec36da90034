"""Puts facts into words: templates, names, punctuation, sentences."""

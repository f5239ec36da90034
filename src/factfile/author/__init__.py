"""What helps whoever writes a fact file: why a question is as it is, or is not."""

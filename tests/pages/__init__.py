"""The doors over HTTP, tried as people and programs use them."""

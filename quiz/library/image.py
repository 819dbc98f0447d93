"""An image as it stands in a pack's file."""

from quiz.library.fields import AltText, Model, Note, PictureFile


class Image(Model):
    """A picture that lies in the folder of the pack's id, and the words for who cannot see it."""

    src: PictureFile
    alt: AltText
    credit: Note | None = None
    license: Note | None = None

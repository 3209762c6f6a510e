"""Who may come to the screen: an authentication plugin of websockify's.

Browsers send a password that they know also where the page of another site asks for something, so the
password alone is not enough: whatever another site's page could ask for is refused.
"""

import hmac
import secrets
from base64 import b64encode

from websockify.auth_plugins import AuthenticationError

USER = "objector"

# What a browser on this computer calls it. Whoever names another has been led here by a name that
# somebody else can point anywhere.
OWN_NAMES = ("127.0.0.1", "localhost")


class Entrance:
    """Asked before every page and every connection to the screen."""

    def __init__(self, listens_at):
        # It stays in the memory of this process; only what is printed here tells of it.
        password = secrets.token_urlsafe(24)
        self.login = "Basic " + b64encode(f"{USER}:{password}".encode()).decode()
        port = listens_at.rpartition(":")[2]
        print(
            f"\nThe screen: http://127.0.0.1:{port}/vnc.html?autoconnect=true&resize=scale"
            f"\n  user name: {USER}"
            f"\n  password:  {password}"
            "\nThe password is new at every start. Whoever has it sees the screen, and can type and press.\n",
            flush=True,
        )

    def authenticate(self, headers, target_host, target_port):
        host = headers.get("Host", "")
        if host.rpartition(":")[0] not in OWN_NAMES:
            raise AuthenticationError("another host's name")
        origin = headers.get("Origin")
        # A browser always says from which page a WebSocket is opened.
        if origin != f"http://{host}" and ("Upgrade" in headers or origin is not None):
            raise AuthenticationError("another site's page")
        # A frame or a link of another site's page comes without an Origin.
        if headers.get("Sec-Fetch-Site", "none") not in ("none", "same-origin"):
            raise AuthenticationError("from another site's page")
        said = headers.get("Authorization", "")
        if not hmac.compare_digest(said.encode(), self.login.encode()):
            demand = {"WWW-Authenticate": f'Basic realm="{USER}"'}
            raise AuthenticationError("no password, or another", 401, demand)

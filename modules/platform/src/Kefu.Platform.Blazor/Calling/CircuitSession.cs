using System.Globalization;
using System.Security.Claims;
using Kefu.Platform.Sites;
using Kefu.Platform.Staff;

namespace Kefu.Platform.Blazor.Calling;

/// <summary>
/// Who is at the other end of the circuit, in which language and at which site. Set once when the circuit starts;
/// nothing in a circuit asks the HTTP context, which belongs to a request that is long over.
/// </summary>
public sealed class CircuitSession
{
    /// <summary>The signed-in person.</summary>
    public ClaimsPrincipal User { get; private set; } = new(new ClaimsIdentity());

    /// <summary>The language and formats of the pages.</summary>
    public CultureInfo Culture { get; private set; } = CultureInfo.CurrentUICulture;

    /// <summary>The site the person works at, or all of them seen together; none for whoever belongs to none.</summary>
    public SiteChoice Site { get; private set; }

    /// <summary>The network address from which the person opened the pages; null if it is not known.</summary>
    public string? ClientAddress { get; private set; }

    /// <summary>The person's id; null before the circuit has started.</summary>
    public Guid? UserId => Guid.TryParse(User.FindFirst(ClaimTypes.NameIdentifier)?.Value, out var id) ? id : null;

    /// <summary>What the person is called: the full name, else the user name.</summary>
    public string DisplayName =>
        StaffName.Of(User.Identity?.Name ?? "", User.FindFirst(ClaimTypes.Surname)?.Value, User.FindFirst(ClaimTypes.GivenName)?.Value);

    /// <summary>When the security stamp was last compared with the stored one.</summary>
    internal DateTime StampCheckedAt { get; set; }

    internal void Start(ClaimsPrincipal user, CultureInfo culture, SiteChoice site, string? clientAddress)
    {
        User = user;
        Culture = culture;
        Site = site;
        ClientAddress = clientAddress;
    }
}

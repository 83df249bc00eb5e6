namespace Kefu.Platform.Sites;

/// <summary>Somebody who works at a site.</summary>
public sealed class SitePersonDto
{
    /// <summary>The user's id.</summary>
    public Guid UserId { get; set; }

    /// <summary>What the person signs in with.</summary>
    public string UserName { get; set; } = "";

    /// <summary>What the person is called.</summary>
    public string Name { get; set; } = "";

    /// <summary>The person's units at this site; none while the company has one site and nobody was told.</summary>
    public IReadOnlyList<string> Units { get; set; } = [];
}

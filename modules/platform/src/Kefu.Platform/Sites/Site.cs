using Volo.Abp;
using Volo.Abp.Domain.Entities.Auditing;

namespace Kefu.Platform.Sites;

/// <summary>A branch of the company (分公司/场站), bound to the organisation unit whose people work there.</summary>
internal sealed class Site : FullAuditedAggregateRoot<Guid>
{
    private Site() { }

    public Site(Guid id, string code, string name, Guid organizationUnitId) : base(id)
    {
        Code = Check.NotNullOrWhiteSpace(code, nameof(code), SiteConsts.MaxCodeLength);
        OrganizationUnitId = organizationUnitId;
        Rename(name);
    }

    /// <summary>Short and upper-case: it stands in the numbers of the site's papers.</summary>
    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    public Guid OrganizationUnitId { get; private set; }

    /// <summary>When it was closed, in UTC; null while people work there. Its rows stay.</summary>
    public DateTime? ClosedAt { get; private set; }

    public bool IsOpen => ClosedAt is null;

    public void Rename(string name) => Name = Check.NotNullOrWhiteSpace(name, nameof(name), SiteConsts.MaxNameLength);

    /// <summary>Nobody works there any more.</summary>
    public void Close(DateTime now) => ClosedAt ??= now;

    /// <summary>People work there again.</summary>
    public void Reopen() => ClosedAt = null;
}

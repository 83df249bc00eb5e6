using System.Globalization;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities.Auditing;

namespace Volo.Abp.Identity;

/// <summary>A unit of the company's tree: a branch, a department.</summary>
public class OrganizationUnit : FullAuditedAggregateRoot<Guid>, IHasEntityVersion
{
    protected OrganizationUnit() { }

    public OrganizationUnit(Guid id, string displayName, Guid? parentId = null, Guid? tenantId = null) : base(id)
    {
        TenantId = tenantId;
        DisplayName = Check.NotNullOrWhiteSpace(displayName, nameof(displayName), OrganizationUnitConsts.MaxDisplayNameLength);
        ParentId = parentId;
    }

    public virtual Guid? TenantId { get; protected set; }

    public virtual Guid? ParentId { get; internal set; }

    /// <summary>Place in the tree: <c>00001.00002</c> is the second child of the first root.</summary>
    public virtual string Code { get; internal set; } = "";

    public virtual string DisplayName { get; set; } = "";

    public virtual int EntityVersion { get; protected set; }

    /// <summary><c>CreateCode(1, 2)</c> is <c>00001.00002</c>.</summary>
    public static string CreateCode(params int[] numbers)
        => string.Join('.', numbers.Select(number => number.ToString(new string('0', OrganizationUnitConsts.CodeUnitLength), CultureInfo.InvariantCulture)));

    public static string AppendCode(string? parentCode, string childCode) => string.IsNullOrEmpty(parentCode) ? childCode : parentCode + "." + childCode;

    /// <summary>The next one on the same level.</summary>
    public static string CalculateNextCode(string code)
    {
        var parts = code.Split('.');
        parts[^1] = CreateCode(int.Parse(parts[^1], CultureInfo.InvariantCulture) + 1);
        return string.Join('.', parts);
    }
}

using Volo.Abp.Application.Dtos;

namespace Kefu.CustomerArchives.Customers;

/// <summary>A stored customer that another may be the same as.</summary>
public sealed class DuplicateCandidateDto : EntityDto<Guid>
{
    public string Number { get; set; } = "";

    /// <summary>Masked if it is a person's.</summary>
    public string Name { get; set; } = "";

    public CustomerState State { get; set; }

    public string AreaName { get; set; } = "";

    /// <summary>In what it is like the other, the surest first.</summary>
    public IReadOnlyList<DuplicateKind> Kinds { get; set; } = [];

    /// <summary>How alike the names are, from 0 to 1.</summary>
    public double Similarity { get; set; }
}

using System.ComponentModel.DataAnnotations;

namespace Kefu.Platform.DataScopes;

/// <summary>The scope of a role for a kind of record.</summary>
public sealed class DataScopeDto
{
    /// <summary>The kind: <c>{Group}.{Things}</c>.</summary>
    public string Kind { get; set; } = "";

    /// <summary>What people call it.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>What the role was given; null: nothing, so that <see cref="Default"/> counts.</summary>
    public DataScope? Scope { get; set; }

    /// <summary>The scope of roles that were given none.</summary>
    public DataScope Default { get; set; }
}

/// <summary>Scopes that a role is to have.</summary>
public sealed class UpdateDataScopesInput
{
    /// <summary>The role.</summary>
    [Required]
    [StringLength(256)]
    public string RoleName { get; set; } = "";

    /// <summary>The kinds to be changed.</summary>
    [Required]
    [MaxLength(200)]
    public UpdateDataScopeDto[] Scopes { get; set; } = [];
}

/// <summary>The scope that a role is to have for a kind of record.</summary>
public sealed class UpdateDataScopeDto
{
    /// <summary>The kind: <c>{Group}.{Things}</c>.</summary>
    [Required]
    [StringLength(DataScopeConsts.MaxKindLength)]
    public string Kind { get; set; } = "";

    /// <summary>Null takes away what was given.</summary>
    [EnumDataType(typeof(DataScope))]
    public DataScope? Scope { get; set; }
}

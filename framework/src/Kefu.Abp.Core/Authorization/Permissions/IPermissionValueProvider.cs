using System.Security.Claims;

namespace Volo.Abp.Authorization.Permissions;

/// <summary>A source of grants.</summary>
public interface IPermissionValueProvider
{
    string Name { get; }

    Task<PermissionGrantResult> CheckAsync(PermissionValueCheckContext context);

    Task<MultiplePermissionGrantResult> CheckAsync(PermissionValuesCheckContext context);
}

/// <summary>The permission and who acts.</summary>
public class PermissionValueCheckContext(PermissionDefinition permission, ClaimsPrincipal? principal)
{
    public PermissionDefinition Permission { get; } = Check.NotNull(permission, nameof(permission));

    public ClaimsPrincipal? Principal { get; } = principal;
}

/// <summary>Several permissions and who acts.</summary>
public class PermissionValuesCheckContext(List<PermissionDefinition> permissions, ClaimsPrincipal? principal)
{
    public List<PermissionDefinition> Permissions { get; } = Check.NotNull(permissions, nameof(permissions));

    public ClaimsPrincipal? Principal { get; } = principal;
}

/// <summary>The sources of grants, in the order of the options.</summary>
public interface IPermissionValueProviderManager
{
    IReadOnlyList<IPermissionValueProvider> ValueProviders { get; }
}

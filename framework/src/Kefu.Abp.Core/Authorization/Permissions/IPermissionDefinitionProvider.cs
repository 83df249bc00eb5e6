using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;

namespace Volo.Abp.Authorization.Permissions;

/// <summary>Defines permissions.</summary>
public interface IPermissionDefinitionProvider
{
    void PreDefine(IPermissionDefinitionContext context);

    void Define(IPermissionDefinitionContext context);

    void PostDefine(IPermissionDefinitionContext context);
}

/// <summary>Base of permission definition providers, which are found by convention.</summary>
public abstract class PermissionDefinitionProvider : IPermissionDefinitionProvider, ITransientDependency
{
    public virtual void PreDefine(IPermissionDefinitionContext context) { }

    public abstract void Define(IPermissionDefinitionContext context);

    public virtual void PostDefine(IPermissionDefinitionContext context) { }
}

/// <summary>Where permissions are defined.</summary>
public interface IPermissionDefinitionContext
{
    IServiceProvider ServiceProvider { get; }

    /// <exception cref="AbpException">There is no such group.</exception>
    PermissionGroupDefinition GetGroup(string name);

    PermissionGroupDefinition? GetGroupOrNull(string name);

    /// <exception cref="AbpException">There is a group of this name already.</exception>
    PermissionGroupDefinition AddGroup(string name, ILocalizableString? displayName = null);

    void RemoveGroup(string name);

    PermissionDefinition? GetPermissionOrNull(string name);
}

using System.Reflection;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Volo.Abp.AspNetCore.Mvc.Conventions;

/// <summary>How the application services of one assembly become controllers.</summary>
public class ConventionalControllerSetting(Assembly assembly, string rootPath, string remoteServiceName)
{
    public const string DefaultRootPath = "app";

    public const string DefaultRemoteServiceName = "Default";

    public Assembly Assembly { get; } = Check.NotNull(assembly, nameof(assembly));

    public HashSet<Type> ControllerTypes { get; } = [];

    /// <summary>What follows <c>api/</c> in the route.</summary>
    public string RootPath { get; set; } = Check.NotNullOrWhiteSpace(rootPath, nameof(rootPath));

    public string RemoteServiceName { get; set; } = Check.NotNullOrWhiteSpace(remoteServiceName, nameof(remoteServiceName));

    /// <summary>Leaves services out: null takes every one.</summary>
    public Func<Type, bool>? TypePredicate { get; set; }

    public Action<ControllerModel>? ControllerModelConfigurer { get; set; }

    /// <summary>Changes the service's name in the route, before it is written in kebab case.</summary>
    public Func<UrlControllerNameNormalizerContext, string>? UrlControllerNameNormalizer { get; set; }

    /// <summary>Changes the method's name in the route, before it is written in kebab case.</summary>
    public Func<UrlActionNameNormalizerContext, string>? UrlActionNameNormalizer { get; set; }

    internal void Initialize()
        => ControllerTypes.UnionWith(Assembly.GetTypes().Where(type => RemoteServices.IsOffered(type) && TypePredicate?.Invoke(type) != false));
}

using Microsoft.AspNetCore.Mvc.ActionConstraints;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Options;
using Volo.Abp.Application.Services;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Http;
using Volo.Abp.Reflection;

namespace Volo.Abp.AspNetCore.Mvc.Conventions;

/// <summary>Gives application services that became controllers their names, verbs, routes and parameter sources.</summary>
public class AbpServiceConvention(IOptions<AbpAspNetCoreMvcOptions> options, IConventionalRouteBuilder routeBuilder) : IApplicationModelConvention, ITransientDependency
{
    private readonly AbpConventionalControllerOptions _options = options.Value.ConventionalControllers;

    public void Apply(ApplicationModel application)
    {
        foreach (var controller in application.Controllers)
        {
            if (_options.ConventionalControllerSettings.GetSettingOrNull(controller.ControllerType) is { } setting)
            {
                Configure(controller, setting);
            }
            else if (typeof(IRemoteService).IsAssignableFrom(controller.ControllerType))
            {
                RemoveHidden(controller);
                Describe(controller);
            }
        }
    }

    private void Configure(ControllerModel controller, ConventionalControllerSetting setting)
    {
        controller.ControllerName = controller.ControllerName.RemovePostFix(ApplicationService.CommonPostfixes);
        setting.ControllerModelConfigurer?.Invoke(controller);
        RemoveHidden(controller);
        Describe(controller);
        foreach (var action in controller.Actions)
        {
            ConfigureRoute(controller, action, setting);
            ConfigureParameters(action);
        }
    }

    private static void RemoveHidden(ControllerModel controller)
    {
        foreach (var action in controller.Actions.Where(action => !RemoteServices.IsOffered(action.ActionMethod)).ToList())
        {
            controller.Actions.Remove(action);
        }
    }

    private static void Describe(ControllerModel controller)
    {
        controller.ApiExplorer.IsVisible ??= RemoteServices.IsDescribed(controller.ControllerType);
        foreach (var action in controller.Actions)
        {
            action.ApiExplorer.IsVisible ??= controller.ApiExplorer.IsVisible == true && RemoteServices.IsDescribed(action.ActionMethod);
        }
    }

    private void ConfigureRoute(ControllerModel controller, ActionModel action, ConventionalControllerSetting setting)
    {
        if (controller.Selectors.Any(selector => selector.AttributeRouteModel is not null))
        {
            return;
        }

        if (action.Selectors.Count == 0)
        {
            action.Selectors.Add(new SelectorModel());
        }

        foreach (var selector in action.Selectors)
        {
            var httpMethod = VerbOf(selector) ?? HttpMethodHelper.GetConventionalVerbForMethodName(action.ActionName);
            selector.AttributeRouteModel ??= new AttributeRouteModel { Template = routeBuilder.Build(setting.RootPath, controller.ControllerName, action, httpMethod, setting) };
            if (VerbOf(selector) is null)
            {
                selector.ActionConstraints.Add(new HttpMethodActionConstraint([httpMethod]));
                // Routing itself reads the verb from the endpoint's metadata: without it a wrong verb would be answered by 404 instead of 405.
                selector.EndpointMetadata.Add(new Microsoft.AspNetCore.Routing.HttpMethodMetadata([httpMethod]));
            }
        }
    }

    private void ConfigureParameters(ActionModel action)
    {
        foreach (var parameter in action.Parameters.Where(parameter => parameter.BindingInfo is null))
        {
            if (!TypeHelper.IsPrimitiveExtended(parameter.ParameterType, includeEnums: true) && CanUseBody(action, parameter))
            {
                parameter.BindingInfo = BindingInfo.GetBindingInfo([new Microsoft.AspNetCore.Mvc.FromBodyAttribute()]);
            }
        }
    }

    private bool CanUseBody(ActionModel action, ParameterModel parameter)
        => parameter.ParameterName != "id"
           && !_options.FormBodyBindingIgnoredTypes.Exists(type => type.IsAssignableFrom(parameter.ParameterType))
           && action.Selectors.Select(VerbOf).All(HttpMethodHelper.HasBody);

    private static string? VerbOf(SelectorModel selector)
        => selector.ActionConstraints.OfType<HttpMethodActionConstraint>().FirstOrDefault()?.HttpMethods.FirstOrDefault();
}
